import type { Published } from '../../graph/published.ts';
import { nodeId, type ToolboxRecord } from '../../graph/index.ts';

/** The number of records of one kind, and of the statements and relations of one record. */
export const MANY = 300;
export const MUCH = 40;
/** A name of sixty characters without a place to break. */
const longName = (at: number): string =>
  `Doorstroombevorderingsmaatregelenuitvoeringsprogramma${at}`.padEnd(60, 'x');

/**
 * A worst-case toolbox: long names, a record with many statements and relations, and a kind with very many
 * records.
 */
export function crowded(published: Published): Published {
  const { records } = published.toolbox;
  const like = (id: string): ToolboxRecord => {
    const found = records.find((each) => each.id === id);
    if (!found) throw new Error(`${id} is not in the toolbox`);
    return found;
  };
  const busy = like('huurgewenning');
  const source = like('sev');
  const example = like('verlengen-verhuisketen');
  const sources = Array.from({ length: MUCH }, (_, at) => ({
    ...source,
    id: nodeId(`bron-${at}`),
    name: `${longName(at)}`,
    relations: [],
    otherNames: [],
  }));
  const known = records.filter(({ kind }) => kind === example.kind).length;
  const examples = Array.from({ length: MANY - known }, (_, at) => ({
    ...example,
    id: nodeId(`casus-${at}`),
    name: at % 2 === 0 ? longName(1000 + at) : `Voorbeeld ${at}`,
    applications: [],
    relations: [],
    // One each: the sections of insights are to be long, not fifty times as long.
    statements: example.statements.slice(0, 1),
  }));
  const from = busy.from;
  const named = records.map((each, at) =>
    each.kind === busy.kind || each.kind === 'group' ? { ...each, name: longName(at) } : each,
  );
  const told = named.map((each) =>
    each.id !== busy.id
      ? each
      : {
          ...each,
          statements: [
            ...each.statements,
            ...Array.from({ length: MUCH }, (_, at) => ({
              about: ['how', 'attention', 'effect'][at % 3] ?? 'how',
              text: at % 4 === 0 ? `${longName(at)} ${longName(at)}.` : `Dit is zin ${at} van veertig.`,
              lost: false,
              from,
            })),
          ],
          relations: [
            ...each.relations,
            ...sources.map(({ id }) => ({ is: 'described-by', to: id, from })),
            ...examples.map(({ id }) => ({ is: 'example', to: id, from })),
          ],
        },
  );
  return { ...published, toolbox: { ...published.toolbox, records: [...told, ...sources, ...examples] } };
}
