import { Temporal } from 'temporal-polyfill';
import type { Event } from '#cards/event.ts';
import { type Invitation, invitationCard, uninvitedCard } from '#cards/invitation.ts';
import { isShown } from '#store/agenda.ts';
import { eventAddresses } from '#store/event-address.ts';
import { countUnanswered, eventViewOf, invitationsTo } from '#store/invitation.ts';
import { answersTo } from '#store/rsvp.ts';
import type { Db, OccurrenceRow } from '#store/schema/index.ts';
import { substitutionsOf } from '#store/substitution.ts';
import type { View } from './view.ts';

/** A row as cards show it; `group` is the group's name, `file` where it can be downloaded. */
export const eventOf = (row: OccurrenceRow, group: string | null, timeZone: string, file: string): Event => ({
  ...row,
  group,
  timeZone,
  file,
  start: Temporal.PlainDateTime.from(row.start),
  end: Temporal.PlainDateTime.from(row.end),
  originalDate: Temporal.PlainDate.from(row.originalDate),
  cancelled: row.state === 'cancelled',
});

/** Who comes, for a person or, without one, for everyone. */
export async function readInvitation(
  db: Db,
  event: Event,
  now: Temporal.PlainDateTime,
  personId: string | null,
): Promise<Omit<Invitation, 'refreshes'>> {
  const stands = await substitutionsOf(db, event.id);
  const answers = (await answersTo(db, event.id)).map((each) => ({
    ...each,
    insteadOf: stands.find(({ deputyId }) => deputyId === each.personId)?.member ?? null,
  }));
  const own = answers.find((each) => each.personId === personId)?.answer ?? null;
  const open = !event.cancelled && Temporal.PlainDateTime.compare(event.end, now) > 0;
  return { event, answers, own, open, unanswered: await countUnanswered(db, event.id) };
}

/** The card in a channel that asks who comes. */
export const eventView: View = async ({ db, t, now, address }, occurrenceId) => {
  const row = await db
    .selectFrom('occurrence')
    .leftJoin('group', 'group.id', 'occurrence.groupId')
    .selectAll('occurrence')
    .select('group.name as group')
    .where('occurrence.id', '=', occurrenceId)
    .executeTakeFirst();
  if (!row) return null;
  const fileOf = await eventAddresses(db, address, now);
  const event = eventOf(row, row.group, now.timeZoneId, fileOf(row));
  if ((await invitationsTo(db, occurrenceId)).length === 0)
    return (await isShown(db, eventViewOf(occurrenceId))) ? uninvitedCard(t, event) : null;
  return invitationCard(t, {
    ...(await readInvitation(db, event, now.toPlainDateTime(), null)),
    refreshes: true,
  });
};
