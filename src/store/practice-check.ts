import type { ReminderStep } from '#domain/plan-due.ts';
import { atSteps } from './at-steps.ts';
import type { OwnedDue } from './heirs.ts';
import { hasLeft } from './people.ts';
import type { Db, PracticeRow } from './schema/index.ts';

/**
 * Whom to remind of checking which practice at the given steps: its owner, who proposed it, still there or not. One
 * statement over the index of the days by which practices are to be checked: the cost follows what is due.
 */
export async function checksDueFor(db: Db, workspaceId: string, steps: readonly ReminderStep[]): Promise<OwnedDue[]> {
  const query = db
    .selectFrom('practice')
    .innerJoin('membership', (join) =>
      join
        .onRef('membership.personId', '=', 'practice.proposedById')
        .onRef('membership.workspaceId', '=', 'practice.workspaceId'),
    )
    .select(['practice.id as subject', 'practice.checkBy as occurrence', 'membership.personId', 'membership.leftAt'])
    .where('practice.workspaceId', '=', workspaceId)
    .where('practice.state', '=', 'published')
    .where('practice.checkBy', 'is not', null)
    .$narrowType<{ occurrence: string }>();
  const rows = await atSteps(query, 'practice.checkBy', steps);
  return rows.map(({ leftAt, ...row }) => ({ kind: 'practice.check', ...row, left: leftAt !== null, groupId: null }));
}

/** A practice that its owner is to see still holds. */
export type DuePractice = Pick<PracticeRow, 'id' | 'title'> & {
  readonly checkBy: string;
  /** Whose it was, when that one has left: then a secretary is told. */
  readonly left: string | null;
};

/** A person's own practices among some, and those whose owner has left, that are still to be checked. */
export async function practicesToCheck(db: Db, personId: string, ids: readonly string[]): Promise<DuePractice[]> {
  const rows = await db
    .selectFrom('practice')
    .innerJoin('person', 'person.id', 'practice.proposedById')
    .select(['practice.id', 'practice.title', 'practice.checkBy', 'practice.proposedById', 'person.name as owner'])
    .where('practice.id', 'in', ids)
    .where(({ or, eb }) =>
      or([eb('practice.proposedById', '=', personId), hasLeft('practice.proposedById', 'practice.workspaceId')]),
    )
    .where('practice.state', '=', 'published')
    .where('practice.checkBy', 'is not', null)
    .orderBy('practice.checkBy')
    .$narrowType<{ checkBy: string }>()
    .execute();
  return rows.map(({ proposedById, owner, ...row }) => ({ ...row, left: proposedById === personId ? null : owner }));
}
