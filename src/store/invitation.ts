import { insert, type Write } from './change.ts';
import { post } from './delivery.ts';
import { newId } from './ids.ts';
import type { Db, InvitationRow, OccurrenceRow } from './schema/index.ts';

/** The view of a day or a meeting that a channel shows. */
export const eventViewOf = (occurrenceId: string): string => `event:${occurrenceId}`;

/** Where people have been asked whether they come. */
export const invitationsTo = (db: Db, occurrenceId: string): Promise<InvitationRow[]> =>
  db.selectFrom('invitation').selectAll().where('occurrenceId', '=', occurrenceId).execute();

/** Asks in a channel who comes: a card that lives there. */
export async function inviteTo(write: Write, { id }: OccurrenceRow, channelId: string): Promise<void> {
  const row = { id: newId(), occurrenceId: id, channelId, createdById: write.actorId ?? '', createdAt: write.at };
  await insert(write, 'invitation', [row]);
  await post(write, channelId, eventViewOf(id));
}

/** Who of a workspace has been asked and has not answered, of what starts from one day through another (civil dates). */
export const unanswered = (db: Db, workspaceId: string, from: string, through: string) =>
  awaited(db)
    .select(['occurrence.id as occurrenceId', 'occurrence.start', 'membership.personId'])
    .where('occurrence.workspaceId', '=', workspaceId)
    .where('occurrence.start', '>=', from)
    .where('occurrence.start', '<', `${through}U`)
    .execute();

/** How many have not answered about one day or meeting. */
export async function countUnanswered(db: Db, occurrenceId: string): Promise<number> {
  const row = await awaited(db)
    .select(({ fn }) => fn.countAll().as('people'))
    .where('occurrence.id', '=', occurrenceId)
    .executeTakeFirstOrThrow();
  return Number(row.people);
}

/** The people of the group (a deputy when asked), everyone when it is of no group; without those who answered. */
const awaited = (db: Db) =>
  db
    .selectFrom('occurrence')
    .innerJoin('membership', 'membership.workspaceId', 'occurrence.workspaceId')
    .where('membership.leftAt', 'is', null)
    .where('occurrence.state', '=', 'planned')
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('invitation').select('invitation.id').whereRef('invitation.occurrenceId', '=', 'occurrence.id'),
      ),
    )
    .where(({ or, eb, exists, selectFrom }) =>
      or([
        eb('occurrence.groupId', 'is', null),
        exists(
          selectFrom('substitution')
            .select('substitution.id')
            .whereRef('substitution.occurrenceId', '=', 'occurrence.id')
            .whereRef('substitution.deputyId', '=', 'membership.personId'),
        ),
        exists(
          selectFrom('seat')
            .select('seat.id')
            .whereRef('seat.groupId', '=', 'occurrence.groupId')
            .whereRef('seat.personId', '=', 'membership.personId')
            .where('seat.role', '!=', 'deputy'),
        ),
      ]),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('rsvp')
            .select('rsvp.id')
            .whereRef('rsvp.occurrenceId', '=', 'occurrence.id')
            .whereRef('rsvp.personId', '=', 'membership.personId'),
        ),
      ),
    );
