import { refuse } from '#domain/errors.ts';
import { remove, update } from '#store/change.ts';
import type { Member } from '#store/people.ts';
import { placesOf } from '#store/plan-place.ts';
import type { PersonRow } from '#store/schema/index.ts';
import type { Turn } from '../feature.ts';
import { demandCaseworkers, isKela } from './people.ts';

/** Refuses who may not have the other's plans: no caseworker, the same person, Kela for what is not Kela's. */
export function demandReceiver(from: Pick<PersonRow, 'id' | 'organisation'>, to: Member): void {
  if (to.id === from.id) refuse('absence.self');
  demandCaseworkers([to]);
  if (isKela(to) && !isKela(from)) refuse('absence.kela');
}

/** All plans of a person that have not ended become another's, for good; returns how many. */
export async function moveAll({ db, write, actor }: Turn, fromId: string, toId: string): Promise<number> {
  const places = await placesOf(db, actor.workspace.id, fromId);
  const has = new Set((await placesOf(db, actor.workspace.id, toId)).map(({ planId }) => planId));
  for (const place of places) {
    if (has.has(place.planId)) await remove(write, 'planPerson', place);
    else await update(write, 'planPerson', place, { personId: toId });
  }
  return places.length;
}
