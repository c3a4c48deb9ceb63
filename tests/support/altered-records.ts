import {
  nodeId,
  type Application,
  type ApplicationId,
  type Provenance,
  type ToolboxRecord,
} from '../../graph/index.ts';
import { changedGraph } from './changed-graph.ts';
import { realGraph } from './real-toolbox.ts';

/** The real records, some of them with other fields. */
export const altered = (changes: Readonly<Record<string, Partial<ToolboxRecord>>>) =>
  changedGraph(realGraph(), (record) => ({ ...record, ...changes[record.id] }));

/** A provenance from the document, and one from a page. */
export const fromDocument = realGraph().node(nodeId('huurgewenning')).from;
export const fromPage: Provenance = {
  layer: 'now',
  basis: 'stated',
  url: 'https://example.org',
  checked: 'Seen.',
  date: '2026-11',
};

/** An application of the document. */
export const applied = (groups: readonly string[], types: readonly string[], note?: string): Application => ({
  id: `any.${groups.join('-')}-${types.join('-')}` as ApplicationId,
  groups: groups.map(nodeId),
  types: types.map(nodeId),
  ...(note !== undefined && { note }),
  from: fromDocument,
});
