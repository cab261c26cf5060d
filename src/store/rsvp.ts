import type { RsvpAnswer } from '#domain/words.ts';
import { insert, update, type Write } from './change.ts';
import { newId } from './ids.ts';
import type { Db, RsvpRow } from './schema/index.ts';

/** An answer with who gave it. */
export interface Answered extends RsvpRow {
  readonly name: string;
  readonly teamsId: string | null;
}

/** Who has answered and what, the latest first. */
export const answersTo = (db: Db, occurrenceId: string): Promise<Answered[]> =>
  db
    .selectFrom('rsvp')
    .innerJoin('person', 'person.id', 'rsvp.personId')
    .selectAll('rsvp')
    .select(['person.name', 'person.teamsId'])
    .where('rsvp.occurrenceId', '=', occurrenceId)
    .orderBy('rsvp.at', 'desc')
    .orderBy('rsvp.id')
    .execute();

/** Keeps a person's answer in place of an earlier one; the same answer again changes nothing. */
export async function keepAnswer(
  write: Write,
  occurrenceId: string,
  personId: string,
  answer: RsvpAnswer,
): Promise<void> {
  const old = await write.db
    .selectFrom('rsvp')
    .selectAll()
    .where('occurrenceId', '=', occurrenceId)
    .where('personId', '=', personId)
    .executeTakeFirst();
  if (!old) await insert(write, 'rsvp', [{ id: newId(), occurrenceId, personId, answer, at: write.at }]);
  else if (old.answer !== answer) await update(write, 'rsvp', old, { answer, at: write.at });
}
