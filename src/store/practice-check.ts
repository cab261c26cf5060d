import type { ReminderStep } from '#domain/plan-due.ts';
import { atSteps } from './at-steps.ts';
import type { Due } from './notice.ts';
import type { Db, PracticeRow } from './schema/index.ts';

/**
 * Whom to remind of checking which practice at the given steps: its owner, who proposed it, while in the workspace. One
 * statement over the index of the days by which practices are to be checked: the cost follows what is due.
 */
export async function checksDueFor(db: Db, workspaceId: string, steps: readonly ReminderStep[]): Promise<Due[]> {
  const query = db
    .selectFrom('practice')
    .innerJoin('membership', (join) =>
      join
        .onRef('membership.personId', '=', 'practice.proposedById')
        .onRef('membership.workspaceId', '=', 'practice.workspaceId'),
    )
    .select(['practice.id as subject', 'practice.checkBy as occurrence', 'membership.personId'])
    .where('membership.leftAt', 'is', null)
    .where('practice.workspaceId', '=', workspaceId)
    .where('practice.state', '=', 'published')
    .where('practice.checkBy', 'is not', null)
    .$narrowType<{ occurrence: string }>();
  const rows = await atSteps(query, 'practice.checkBy', steps);
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
