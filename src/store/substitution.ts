import { insert, remove, type Write } from './change.ts';
import { queue } from './delivery.ts';
import { newId } from './ids.ts';
import type { Db, SubstitutionRow } from './schema/index.ts';

/** A deputy who has been asked, with the names of both. */
export interface Substitution extends SubstitutionRow {
  readonly member: string;
  readonly deputy: string;
}

/** Who has been asked to a meeting in whose place. */
export const substitutionsOf = (db: Db, occurrenceId: string): Promise<Substitution[]> =>
  db
    .selectFrom('substitution')
    .innerJoin('person', 'person.id', 'substitution.personId')
    .innerJoin('person as stand', 'stand.id', 'substitution.deputyId')
    .selectAll('substitution')
    .select(['person.name as member', 'stand.name as deputy'])
    .where('occurrenceId', '=', occurrenceId)
    .orderBy('at')
    .execute();

/** The view of the invitation that a deputy gets one to one. */
const deputyViewOf = ({ occurrenceId, personId }: Pick<SubstitutionRow, 'occurrenceId' | 'personId'>): string =>
  `deputy:${occurrenceId}:${personId}`;

/** Asks a deputy to a meeting in a member's place; a member has one at a time. */
export async function askDeputy(
  write: Write,
  asked: Pick<SubstitutionRow, 'occurrenceId' | 'personId' | 'deputyId'>,
): Promise<void> {
  await releaseDeputy(write, asked);
  const row: SubstitutionRow = { id: newId(), at: write.at, ...asked };
  await insert(write, 'substitution', [row]);
  const envelope = { kind: 'message' as const, recipient: `person:${row.deputyId}`, view: deputyViewOf(row) };
  await queue(write, [{ ...envelope, key: `deputy:${row.id}`, dueAt: write.at }]);
}

/** The member comes after all, or asks another one. */
export async function releaseDeputy(
  write: Write,
  { occurrenceId, personId }: Pick<SubstitutionRow, 'occurrenceId' | 'personId'>,
): Promise<void> {
  const row = await write.db
    .selectFrom('substitution')
    .selectAll()
    .where('occurrenceId', '=', occurrenceId)
    .where('personId', '=', personId)
    .executeTakeFirst();
  if (row) await remove(write, 'substitution', row);
}
