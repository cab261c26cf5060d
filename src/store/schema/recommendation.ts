import type { GoalState } from '#domain/words.ts';

/** How far a group is with one matter of the national recommendations; there is no row before anything is told of it. */
export interface RecommendationRow {
  id: string;
  workspaceId: string;
  groupId: string;
  /** Such as `2c`. */
  code: string;
  state: GoalState;
  ownerId: string | null;
  note: string | null;
  /** The task that its due date made. */
  taskId: string | null;
}
