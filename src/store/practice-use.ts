import { insert, remove, type Write } from './change.ts';
import { newId } from './ids.ts';
import type { Db, PracticeCommentRow, PracticeUseRow } from './schema/index.ts';

/** The organisations that have taken a practice into use, in the order in which they did. */
export const usesOf = (db: Db, practiceId: string): Promise<PracticeUseRow[]> =>
  db.selectFrom('practiceUse').selectAll().where('practiceId', '=', practiceId).orderBy('createdAt').execute();

/** The organisations that use each practice of a workspace, by the practice's id. */
export async function usesOfAll(db: Db, workspaceId: string): Promise<ReadonlyMap<string, string[]>> {
  const rows = await db
    .selectFrom('practiceUse')
    .innerJoin('practice', 'practice.id', 'practiceUse.practiceId')
    .select(['practiceUse.practiceId', 'practiceUse.organisation'])
    .where('practice.workspaceId', '=', workspaceId)
    .orderBy('practiceUse.createdAt')
    .execute();
  const byPractice = Map.groupBy(rows, ({ practiceId }) => practiceId);
  return new Map([...byPractice].map(([id, uses]) => [id, uses.map(({ organisation }) => organisation)]));
}

/** Says that an organisation uses a practice; said again it changes nothing. */
export async function takeIntoUse(
  write: Write,
  practiceId: string,
  organisation: string,
  personId: string,
): Promise<void> {
  const known = (await usesOf(write.db, practiceId)).some((use) => isSame(use.organisation, organisation));
  if (known) return;
  await insert(write, 'practiceUse', [{ id: newId(), practiceId, organisation, personId, createdAt: write.at }]);
}

/** Says that an organisation uses a practice no more. */
export async function takeOutOfUse(write: Write, practiceId: string, organisation: string): Promise<void> {
  const uses = await usesOf(write.db, practiceId);
  for (const use of uses.filter((each) => isSame(each.organisation, organisation)))
    await remove(write, 'practiceUse', use);
}

/** Organisations are typed: case and spaces at the ends tell none apart. */
export const isSame = (a: string, b: string): boolean =>
  a.trim().toLocaleLowerCase('fi') === b.trim().toLocaleLowerCase('fi');

export type Comment = PracticeCommentRow & { readonly by: string };

/** What has been said of a practice, the newest first. */
export const commentsOf = (db: Db, practiceId: string, most: number): Promise<Comment[]> =>
  db
    .selectFrom('practiceComment')
    .innerJoin('person', 'person.id', 'practiceComment.personId')
    .selectAll('practiceComment')
    .select('person.name as by')
    .where('practiceId', '=', practiceId)
    .orderBy('createdAt', 'desc')
    .orderBy('practiceComment.id')
    .limit(most)
    .execute();

export async function addComment(write: Write, practiceId: string, personId: string, text: string): Promise<void> {
  await insert(write, 'practiceComment', [{ id: newId(), practiceId, personId, text, createdAt: write.at }]);
}
