import { refuse } from '#domain/errors.ts';
import type { SeatRole } from '#domain/words.ts';
import type { Actor } from '#store/people.ts';

/** What a command asks of who gives it; an admin may do all that a secretary may, but sees no plans. */
export type Right = 'staff' | 'member' | 'secretary' | 'chair' | 'caseworker' | 'admin';

const leading: readonly SeatRole[] = ['chair', 'viceChair', 'secretary'];

/** Whether the actor has the right: in the given group, or in any when none is given. */
export function holds({ membership, seats }: Actor, right: Right, groupId?: string | null): boolean {
  const own = seats.filter((seat) => !groupId || seat.groupId === groupId);
  switch (right) {
    case 'staff':
      return true;
    case 'member':
      return own.length > 0 || membership.isAdmin === 1;
    case 'secretary':
      return own.some((seat) => leading.includes(seat.role)) || membership.isAdmin === 1;
    case 'chair':
      return own.some(({ role }) => role === 'chair' || role === 'viceChair');
    case 'caseworker':
      return membership.isCaseworker === 1;
    case 'admin':
      return membership.isAdmin === 1;
  }
}

/** Refuses with who may do it. */
export function demand(actor: Actor, right: Right, groupId?: string | null): void {
  if (!holds(actor, right, groupId)) refuse('role.needed', { right });
}
