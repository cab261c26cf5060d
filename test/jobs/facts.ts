import { Temporal } from 'temporal-polyfill';
import type { PlanRow } from '#store/schema/index.ts';
import { insert, startWrite } from '../../src/store/change.ts';
import { newId } from '../../src/store/ids.ts';
import type { Colleague, House } from '../house.ts';

/** The row of a person of the house. */
export const rowOf = (house: House, { teamsId }: Pick<Colleague, 'teamsId'>) =>
  house.db.selectFrom('person').selectAll().where('teamsId', '=', teamsId).executeTakeFirstOrThrow();

/** A plan with its due date, as it stands after a registration; its responsible person is a caseworker from now on. */
export async function addPlan(house: House, who: Colleague, facts: Pick<PlanRow, 'ref' | 'due'>): Promise<PlanRow> {
  const person = await rowOf(house, who);
  const workspace = await house.db.selectFrom('workspace').selectAll().executeTakeFirstOrThrow();
  await house.db.updateTable('membership').set({ isCaseworker: 1 }).where('personId', '=', person.id).execute();
  const write = startWrite(house.db, {
    workspaceId: workspace.id,
    actorId: person.id,
    action: 'plan.register',
    at: house.clock.now().toString({ fractionalSecondDigits: 3 }),
  });
  const due = Temporal.PlainDate.from(facts.due ?? '');
  const [plan] = await insert(write, 'plan', [
    {
      id: newId(),
      workspaceId: workspace.id,
      type: 'activationPlan',
      state: 'active',
      start: due.subtract({ months: 3 }).toString(),
      lastReview: null,
      ruleId: 'test',
      workBy: facts.due,
      quietUntil: null,
      closeReason: null,
      createdById: person.id,
      createdAt: write.at,
      ...facts,
    },
  ]);
  await insert(write, 'planPerson', [{ id: newId(), planId: plan?.id ?? '', personId: person.id }]);
  return plan as PlanRow;
}
