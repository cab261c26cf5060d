import { changedDayCard } from '#cards/changed-day.ts';
import { lastChangeOf } from '#store/day-change.ts';
import { eventAddresses } from '#store/event-address.ts';
import { eventOf } from './event.ts';
import type { View } from './view.ts';

/** What has become of a day or a meeting, for a channel. */
export const changedView: View = async ({ db, t, now, address }, occurrenceId) => {
  const row = await db
    .selectFrom('occurrence')
    .leftJoin('group', 'group.id', 'occurrence.groupId')
    .selectAll('occurrence')
    .select('group.name as group')
    .where('occurrence.id', '=', occurrenceId)
    .executeTakeFirst();
  if (!row) return null;
  const { group, ...day } = row;
  const before = (await lastChangeOf(db, occurrenceId))?.before ?? null;
  const file = (await eventAddresses(db, address, now))(row);
  const drawn = (each: typeof day) => eventOf(each, group, now.timeZoneId, file);
  return changedDayCard(t, { event: drawn(day), before: before && drawn(before) });
};
