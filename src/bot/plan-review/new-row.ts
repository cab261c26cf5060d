import type { Turn } from '../feature.ts';

/** Who registers a plan, where and when. */
export const registeredBy = ({ actor, write }: Turn) => ({
  workspaceId: actor.workspace.id,
  createdById: actor.person.id,
  createdAt: write.at,
});
