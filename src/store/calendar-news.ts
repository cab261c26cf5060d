import { Temporal } from 'temporal-polyfill';
import { workingDayAfter, workingDayBefore } from '#domain/holidays.ts';
import { instantText } from '#domain/instant.ts';
import { startOfWork } from '#domain/working-hours.ts';
import { wallText } from './calendar.ts';
import type { DigestDay } from './digest.ts';
import { unanswered } from './invitation.ts';
import type { Due } from './notice.ts';
import type { ChangeRow, Db, OccurrenceRow, WorkspaceRow } from './schema/index.ts';
import { endedNotices } from './series-ended.ts';

/**
 * What the calendar has to tell people on a day: who has been asked about the next working day and has not answered,
 * once; what has moved, been called off or is held after all since the last planned day; and series that end sooner.
 */
export async function calendarNotices(db: Db, workspace: WorkspaceRow, day: DigestDay): Promise<Due[]> {
  return [...(await nudges(db, workspace, day)), ...(await changes(db, workspace, day))];
}

async function nudges(db: Db, { id }: WorkspaceRow, { today, since }: DigestDay): Promise<Due[]> {
  const missed = since !== null && Temporal.PlainDate.compare(since, workingDayBefore(today)) < 0;
  const from = missed ? today : today.add({ days: 1 });
  const rows = await unanswered(db, id, from.toString(), workingDayAfter(today).toString());
  return rows.map(({ occurrenceId, start, personId }) => ({
    kind: 'meeting.answer',
    subject: occurrenceId,
    occurrence: start.slice(0, 10),
    step: 'nudge',
    personId,
  }));
}

async function changes(db: Db, workspace: WorkspaceRow, { since, at }: DigestDay): Promise<Due[]> {
  if (!since) return [];
  const from = instantText(startOfWork(since, workspace.timeZone, workspace));
  const log = await changesOfOccurrences(db, workspace.id, from);
  const now = wallText(Temporal.Instant.from(at).toZonedDateTimeISO(workspace.timeZone).toPlainDateTime());
  const ended = await endedNotices(db, workspace.id, from, now);
  const byId = Map.groupBy(log, ({ entityId }) => entityId);
  const people = await peopleOf(db, [...byId.keys()], now);
  const changed = people.flatMap(({ personId, ...row }) => {
    const [first, last] = [byId.get(row.id)?.[0], byId.get(row.id)?.at(-1)];
    if (!first || !last || last.actorId === personId) return [];
    const before = JSON.parse(first.before ?? '{}') as OccurrenceRow;
    if (isSame(before, row)) return [];
    const was = before.state === 'cancelled' ? CANCELLED : before.start;
    return [
      {
        kind: 'meeting.changed',
        subject: row.id,
        occurrence: row.start.slice(0, 10),
        step: `${was} ${last.at}`,
        personId,
      },
    ];
  });
  return [...changed, ...ended];
}

/** In place of the time at which it was, of what had been called off. */
export const CANCELLED = 'cancelled';

const isSame = (a: OccurrenceRow, b: Pick<OccurrenceRow, 'start' | 'end' | 'place' | 'state'>) =>
  a.start === b.start && a.end === b.end && a.place === b.place && a.state === b.state;

type Changed = Pick<ChangeRow, 'entityId' | 'before' | 'actorId' | 'at'>;

const changesOfOccurrences = (db: Db, workspaceId: string, since: string): Promise<Changed[]> =>
  db
    .selectFrom('change')
    .select(['entityId', 'before', 'actorId', 'at'])
    .where('workspaceId', '=', workspaceId)
    .where('entity', '=', 'occurrence')
    .where('at', '>=', since)
    .where('before', 'is not', null)
    .where('after', 'is not', null)
    .orderBy('at')
    .orderBy('position')
    .execute();

/** Whom each concerns that is not over: its group's people, its owner when it is of no group, the asked and the answered. */
async function peopleOf(db: Db, ids: readonly string[], now: string) {
  const found: (Pick<OccurrenceRow, 'id' | 'start' | 'end' | 'place' | 'state'> & { personId: string })[] = [];
  for (let start = 0; start < ids.length; start += 1000)
    found.push(...(await concerned(db, ids.slice(start, start + 1000), now).execute()));
  return found;
}

const concerned = (db: Db, ids: readonly string[], now: string) =>
  db
    .selectFrom('occurrence')
    .innerJoin('membership', 'membership.workspaceId', 'occurrence.workspaceId')
    .select(['occurrence.id', 'occurrence.start', 'occurrence.end', 'occurrence.place', 'occurrence.state'])
    .select('membership.personId')
    .where('occurrence.id', 'in', ids)
    .where('occurrence.end', '>', now)
    .where('membership.leftAt', 'is', null)
    .where(({ or, and, eb, exists, selectFrom }) =>
      or([
        and([
          eb('occurrence.groupId', 'is', null),
          or([
            eb('occurrence.ownerId', '=', eb.ref('membership.personId')),
            exists(
              selectFrom('invitation')
                .select('invitation.id')
                .whereRef('invitation.occurrenceId', '=', 'occurrence.id'),
            ),
          ]),
        ]),
        exists(
          selectFrom('seat')
            .select('seat.id')
            .whereRef('seat.groupId', '=', 'occurrence.groupId')
            .whereRef('seat.personId', '=', 'membership.personId')
            .where('seat.role', '!=', 'deputy'),
        ),
        exists(
          selectFrom('rsvp')
            .select('rsvp.id')
            .whereRef('rsvp.occurrenceId', '=', 'occurrence.id')
            .whereRef('rsvp.personId', '=', 'membership.personId'),
        ),
      ]),
    );
