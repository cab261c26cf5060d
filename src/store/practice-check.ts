import { sql } from 'kysely';
import type { ReminderStep } from '#domain/plan-due.ts';
import type { Due } from './notice.ts';
import type { Db, PracticeRow } from './schema/index.ts';
import { weeklySteps } from './weekly-steps.ts';

/**
 * Whom to remind of checking which practice at the given steps: its owner, who proposed it, while in the workspace. One
 * statement over the index of the days by which practices are to be checked: the cost follows what is due.
 */
export async function checksDueFor(db: Db, workspaceId: string, steps: readonly ReminderStep[]): Promise<Due[]> {
  const [first, ...rest] = weeklySteps(steps).map(({ step, dueFrom, dueTo }) =>
    db
      .selectFrom('practice')
      .innerJoin('membership', (join) =>
        join
          .onRef('membership.personId', '=', 'practice.proposedById')
          .onRef('membership.workspaceId', '=', 'practice.workspaceId'),
      )
      .select(['practice.id as subject', 'practice.checkBy as occurrence', 'membership.personId'])
      .select(sql<string>`cast(${step} as text)`.as('step'))
      .where('membership.leftAt', 'is', null)
      .where('practice.workspaceId', '=', workspaceId)
      .where('practice.state', '=', 'published')
      .where('practice.checkBy', '<=', dueTo)
      .$if(dueFrom !== null, (query) => query.where('practice.checkBy', '>=', dueFrom ?? '')),
  );
  if (!first) return [];
  const rows = await rest
    .reduce((all, one) => all.unionAll(one), first)
    .$castTo<Omit<Due, 'kind'>>()
    .execute();
  return rows.map((row) => ({ kind: 'practice.check', ...row }));
}

/** A practice that its owner is to see still holds. */
export type DuePractice = Pick<PracticeRow, 'id' | 'title'> & { readonly checkBy: string };

/** A person's own practices among some, that are still to be checked. */
export const practicesToCheck = (db: Db, personId: string, ids: readonly string[]): Promise<DuePractice[]> =>
  db
    .selectFrom('practice')
    .select(['id', 'title', 'checkBy'])
    .where('id', 'in', ids)
    .where('proposedById', '=', personId)
    .where('state', '=', 'published')
    .where('checkBy', 'is not', null)
    .orderBy('checkBy')
    .$narrowType<{ checkBy: string }>()
    .execute();
