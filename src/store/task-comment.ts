import { insert, type Write } from './change.ts';
import { newId } from './ids.ts';
import type { Db, TaskCommentRow } from './schema/index.ts';

export type TaskComment = TaskCommentRow & { readonly by: string };

/** The latest that has been said of a task, the newest first. */
export const commentsOfTask = (db: Db, taskId: string, most: number): Promise<TaskComment[]> =>
  db
    .selectFrom('taskComment')
    .innerJoin('person', 'person.id', 'taskComment.personId')
    .selectAll('taskComment')
    .select('person.name as by')
    .where('taskId', '=', taskId)
    .orderBy('at', 'desc')
    .orderBy('taskComment.id')
    .limit(most)
    .execute();

/** Keeps what a person says of a task. */
export async function commentTask(write: Write, taskId: string, personId: string, text: string): Promise<void> {
  await insert(write, 'taskComment', [{ id: newId(), taskId, personId, text, at: write.at }]);
}
