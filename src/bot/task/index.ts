import { commentOnTask } from './comment.ts';
import { createTask } from './create.ts';
import { doneTask } from './done.ts';
import { editTask } from './edit.ts';
import { listTasks } from './list.ts';
import { showTask } from './show.ts';

/** What can be asked of action items. */
export const task = [createTask, doneTask, listTasks, showTask, editTask, commentOnTask];
