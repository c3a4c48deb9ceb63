import type { ToolboxRecord } from '../../model.ts';
import { fileOf, type RecordRule } from './rule.ts';

/** Requires that no record is part of itself through others. That none names itself, `targets-exist` requires. */
export const noCircles: RecordRule = {
  name: 'no-circles',
  description: 'No record is part of itself through others.',
  scope: 'records',
  check: ({ toolbox, vocabulary: { partOf }, byId }) => {
    const wholesOf = (record: ToolboxRecord) =>
      record.relations.flatMap(({ is, to }) => (is === partOf ? (byId.get(to) ?? []) : []));
    /** All that a record is part of, through whatever lies between. */
    const above = (record: ToolboxRecord) => {
      const found = new Set(wholesOf(record));
      for (const each of found) for (const whole of wholesOf(each)) found.add(whole);
      return found;
    };
    return toolbox.records.flatMap((record) =>
      record.relations.flatMap(({ is, to }, index) => {
        const whole = is === partOf ? byId.get(to) : undefined;
        if (!whole || whole === record || !above(whole).has(record)) return [];
        return [
          {
            file: fileOf(record),
            path: ['relations', index, 'to'],
            message: `"${to}" is itself part of "${record.id}"`,
            tip: 'Remove the relation that the source does not state.',
          },
        ];
      }),
    );
  },
};
