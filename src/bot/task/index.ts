import { createTask } from './create.ts';
import { doneTask } from './done.ts';
import { listTasks } from './list.ts';

/** What can be asked of action items. */
export const task = [createTask, doneTask, listTasks];
