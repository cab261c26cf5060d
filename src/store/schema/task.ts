import type { GoalState, TaskState } from '#domain/words.ts';

/** A goal of a group's cooperation agreement; tasks are its actions. */
export interface GoalRow {
  id: string;
  workspaceId: string;
  groupId: string;
  title: string;
  state: GoalState;
  createdAt: string;
}

export interface TaskRow {
  id: string;
  workspaceId: string;
  groupId: string | null;
  occurrenceId: string | null;
  title: string;
  due: string | null;
  state: TaskState;
  /** When it was done or cancelled. */
  doneAt: string | null;
  createdById: string;
  createdAt: string;
  /** The goal that it serves. */
  goalId: string | null;
}

export interface TaskOwnerRow {
  id: string;
  taskId: string;
  personId: string;
}

/** What someone has to say of a task as it goes. */
export interface TaskCommentRow {
  id: string;
  taskId: string;
  personId: string;
  text: string;
  at: string;
}
