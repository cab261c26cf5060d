import type { Db, PracticeRow } from './schema/index.ts';

/** A practice as it stood at some time. */
export interface PracticeVersion {
  /** From 1, the oldest. */
  readonly number: number;
  /** UTC instant since which it stood so. */
  readonly at: string;
  /** The command that made it so, such as `practice.edit`; null for those that were there from the beginning. */
  readonly action: string | null;
  readonly by: string | null;
  readonly row: PracticeRow;
}

/** Every version of a practice, the oldest first: they are what the log of changes has kept. */
export async function versionsOf(db: Db, practiceId: string): Promise<PracticeVersion[]> {
  const changes = await db
    .selectFrom('change')
    .leftJoin('person', 'person.id', 'change.actorId')
    .select(['change.at', 'change.action', 'change.before', 'change.after', 'person.name as by'])
    .where('entityId', '=', practiceId)
    .where('entity', '=', 'practice')
    .orderBy('change.at')
    .orderBy('change.position')
    .execute();
  const first = changes[0]?.before;
  const seed = first ? [{ at: rowOf(first).createdAt, action: null, by: null, row: rowOf(first) }] : [];
  const made = changes.flatMap(({ at, action, by, after }) => (after ? [{ at, action, by, row: rowOf(after) }] : []));
  return [...seed, ...made].map((version, n) => ({ number: n + 1, ...version }));
}

const rowOf = (json: string) => JSON.parse(json) as PracticeRow;
