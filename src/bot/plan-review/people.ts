import { refuse } from '#domain/errors.ts';
import type { PlanType } from '#domain/words.ts';
import { comparing } from '#i18n/collate.ts';
import { type Member, membersOf } from '#store/people.ts';
import type { Turn } from '../feature.ts';
import { membersBy } from '../resolve.ts';

/** Kela takes part in the multi-sector model only. */
export const isKela = ({ organisation }: Pick<Member, 'organisation'>): boolean =>
  /^\s*(kela|fpa)\b/i.test(organisation ?? '');

/** The caseworkers that a slot means, the actor when it says nothing. Refuses who may not be responsible. */
export async function responsibleBy(turn: Turn, typed: readonly string[] = ['me']): Promise<Member[]> {
  const members = await membersBy(turn, 'responsible', typed);
  demandCaseworkers(members);
  return members;
}

export function demandCaseworkers(members: readonly Member[]): void {
  const others = members.filter((member) => !member.isCaseworker);
  if (others.length > 0) refuse('plan.notCaseworker', { names: namesOf(others) });
}

export function demandAuthority(type: PlanType, members: readonly Member[]): void {
  const kela = members.filter(isKela);
  if (type !== 'multiEmploymentPlan' && kela.length > 0) refuse('plan.kela', { names: namesOf(kela) });
}

const namesOf = (members: readonly Member[]) => members.map(({ name }) => name).join(', ');

/** The people who may be responsible for plans, for a choice. */
export async function caseworkers({ db, actor, t }: Turn) {
  const members = (await membersOf(db, actor.workspace.id)).filter((member) => member.isCaseworker);
  const compare = comparing(t.lang);
  return members.map(({ id, name }) => ({ value: id, title: name })).sort((a, b) => compare(a.title, b.title));
}
