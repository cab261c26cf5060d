import { refuse } from '#domain/errors.ts';
import type { Actor } from '#store/people.ts';
import { holders, type Right, type Role } from './rights.ts';

export type { Right } from './rights.ts';

/** Whether the actor has the right: in the given group, or in any when none is given. */
export const holds = (actor: Actor, right: Right, groupId?: string | null): boolean =>
  rolesOf(actor, groupId).some((role) => (holders[right] as readonly Role[]).includes(role));

function rolesOf({ membership, seats }: Actor, groupId?: string | null): Role[] {
  return [
    'staff',
    ...(membership.isCaseworker === 1 ? (['caseworker'] as const) : []),
    ...(membership.isAdmin === 1 ? (['admin'] as const) : []),
    ...seats.filter((seat) => !groupId || seat.groupId === groupId).map(({ role }) => role),
  ];
}

/** Refuses with who may do it. */
export function demand(actor: Actor, right: Right, groupId?: string | null): void {
  if (!holds(actor, right, groupId)) refuse('role.needed', { right });
}
