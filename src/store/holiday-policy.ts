import { Temporal } from 'temporal-polyfill';
import { byPolicy, dayOff } from '#domain/day-off.ts';
import type { HolidayPolicy } from '#domain/words.ts';
import { wallText } from './calendar.ts';
import { update, type Write } from './change.ts';
import { minutesOf, timesOf } from './occurrence.ts';
import type { OccurrenceRow, SeriesRow } from './schema/index.ts';

/**
 * Keeps what becomes of a series' days on holidays and in breaks, and does so to those ahead of a wall time. One that
 * someone has moved to a day of its own stays there. Returns what was changed, as it was and as it is.
 */
export async function setHolidayPolicy(
  write: Write,
  series: SeriesRow,
  policy: HolidayPolicy,
  { nowWall, timeZone }: { nowWall: string; timeZone: string },
): Promise<{ before: OccurrenceRow; after: OccurrenceRow }[]> {
  if (series.holidayPolicy !== policy) await update(write, 'series', series, { holidayPolicy: policy });
  const ahead = await write.db
    .selectFrom('occurrence')
    .selectAll()
    .where('seriesId', '=', series.id)
    .where('end', '>', nowWall)
    .orderBy('start')
    .execute();
  const changed: { before: OccurrenceRow; after: OccurrenceRow }[] = [];
  for (const before of ahead) {
    const after = byItsPolicy(before, series, policy, timeZone);
    if (after.start === before.start && after.state === before.state) continue;
    changed.push({ before, after: await update(write, 'occurrence', before, after) });
  }
  return changed;
}

/** Where the policy puts an occurrence: counted from the day that the rule gave it. */
function byItsPolicy(row: OccurrenceRow, series: SeriesRow, policy: HolidayPolicy, timeZone: string): OccurrenceRow {
  const day = Temporal.PlainDate.from(row.originalDate);
  if (dayOff(row.kind, day) === null) return row;
  const given = day.toPlainDateTime(series.start.slice(11));
  const places = (['keep', 'move'] as const).map((each) => wallText(byPolicy(each, row.kind, given).start));
  if (!places.includes(row.start)) return row;
  const { start, state } = byPolicy(policy, row.kind, given);
  return { ...row, ...timesOf({ start, minutes: minutesOf(row), timeZone }), state };
}
