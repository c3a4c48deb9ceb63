import { nodeId, type ApplicationId, type Toolbox, type ToolboxRecord } from '../../graph/index.ts';

const from = { layer: 'toolbox', basis: 'stated', part: 'all', lines: [[1, 1]] } as const;
const record = (
  kind: string,
  id: string,
  name: string,
  more: Partial<ToolboxRecord> = {},
): ToolboxRecord => ({
  id: nodeId(id),
  kind,
  name,
  from,
  otherNames: [],
  places: [],
  addresses: [],
  links: [],
  statements: [],
  applications: [],
  relations: [],
  ...more,
});

/** A small toolbox with every kind of qualifier. */
export const smallToolbox: Toolbox = {
  language: 'nl',
  document: { title: 'Klein', year: '2010', lines: 1, parts: { all: { name: 'alles', lines: [1, 1] } } },
  places: {},
  themes: {},
  records: [
    record('group', 'kopers', 'Kopers'),
    record('doorstroom', 'huur-naar-koop', 'Van huur naar koop'),
    record('instrument', 'korting', 'Korting', {
      applications: [
        {
          id: 'korting.1' as ApplicationId,
          groups: [nodeId('kopers')],
          types: [nodeId('huur-naar-koop')],
          note: 'vooral',
          from,
        },
      ],
      relations: [{ is: 'example', to: nodeId('proef'), groups: [nodeId('kopers')], from }],
    }),
    record('case', 'proef', 'Proef', {
      form: 'example',
      relations: [{ is: 'run-by', to: nodeId('sev'), from }],
    }),
    record('source', 'sev', 'SEV', { form: 'organisation' }),
  ],
  tours: [],
  terms: [],
};

/** Paths and records of it, as an earlier release stored them. */
export const FIRST_PRINTED = [
  { kind: 'record', key: 'kopers', name: 'Kopers', print: '2e9uicn5tzqgk' },
  { kind: 'record', key: 'huur-naar-koop', name: 'Van huur naar koop', print: '3skn6pu57toxj' },
  { kind: 'record', key: 'korting', name: 'Korting', print: '3f5qhr5dxq8i2' },
  { kind: 'record', key: 'proef', name: 'Proef', print: '3tcu8ikuiqhfr' },
  {
    kind: 'route',
    key: 'kopers moves:kopers:huur-naar-koop:korting.1 for-type:korting:huur-naar-koop:korting.1 example:korting:proef run-by:proef:sev',
    name: 'Kopers stromen door van huur naar koop; dat kan met Korting; dat heeft als voorbeeld Proef; dat is van SEV.',
    print: '3mvwu4at83ndn',
  },
] as const;
