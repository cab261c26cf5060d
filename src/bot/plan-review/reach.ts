import { standsInFor } from '#store/absence.ts';
import { colleaguesIn } from '#store/plan-lead.ts';
import type { Turn } from '../feature.ts';

/** Whose plans are the actor's to review: the own ones, and those of who is away and left them to the actor. */
export const ownPeople = async ({ db, actor, today }: Turn): Promise<string[]> => [
  actor.person.id,
  ...(await standsInFor(db, actor.workspace.id, actor.person.id, today.toString())),
];

/** Whose plans the actor leads: the people of the own organisation in the teams that the actor leads. */
export async function ledPeople({ db, actor }: Pick<Turn, 'db' | 'actor'>): Promise<string[]> {
  const people = await colleaguesIn(db, ledGroups({ actor }), actor.person.organisation);
  return people.filter((id) => id !== actor.person.id);
}

export const ledGroups = ({ actor }: Pick<Turn, 'actor'>): string[] =>
  actor.seats.filter(({ role }) => role === 'chair' || role === 'secretary').map(({ groupId }) => groupId);
