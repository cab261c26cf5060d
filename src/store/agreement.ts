import type { ReminderStep } from '#domain/plan-due.ts';
import type { AgreementKind } from '#domain/words.ts';
import { atSteps } from './at-steps.ts';
import type { OwnedDue } from './heirs.ts';
import { hasLeft } from './people.ts';
import type { AgreementRow, Db } from './schema/index.ts';

/** An agreement with the names of its group and of who is reminded of it. */
export interface Agreement extends AgreementRow {
  readonly group: string;
  readonly owner: string;
}

/** The agreements of a workspace, the first to be reviewed first. One statement. */
export const agreementsOf = (db: Db, workspaceId: string): Promise<Agreement[]> =>
  db
    .selectFrom('agreement')
    .innerJoin('group', 'group.id', 'agreement.groupId')
    .innerJoin('person', 'person.id', 'agreement.ownerId')
    .selectAll('agreement')
    .select(['group.name as group', 'person.name as owner'])
    .where('agreement.workspaceId', '=', workspaceId)
    .where('group.archivedAt', 'is', null)
    .orderBy('agreement.reviewBy')
    .orderBy('agreement.createdAt')
    .execute();

/** Whom to remind of which agreement at the given steps: its owner, in the workspace or not. One statement. */
export async function agreementsDueFor(
  db: Db,
  workspaceId: string,
  steps: readonly ReminderStep[],
): Promise<OwnedDue[]> {
  const query = db
    .selectFrom('agreement')
    .innerJoin('membership', (join) =>
      join
        .onRef('membership.personId', '=', 'agreement.ownerId')
        .onRef('membership.workspaceId', '=', 'agreement.workspaceId'),
    )
    .select(['agreement.id as subject', 'agreement.reviewBy as occurrence', 'membership.personId'])
    .select(['membership.leftAt', 'agreement.groupId'])
    .where('agreement.workspaceId', '=', workspaceId);
  const rows = await atSteps(query, 'agreement.reviewBy', steps);
  return rows.map(({ leftAt, ...row }) => ({ kind: 'agreement.review', ...row, left: leftAt !== null }));
}

/** An agreement that its owner is to see to. */
export interface DueAgreement {
  readonly id: string;
  readonly kind: AgreementKind;
  readonly group: string;
  readonly reviewBy: string;
  /** Whose it was, when that one has left: then the group's secretary is told. */
  readonly left: string | null;
}

/** A person's own agreements among some, and those whose owner has left. */
export async function agreementsToReview(db: Db, personId: string, ids: readonly string[]): Promise<DueAgreement[]> {
  const rows = await db
    .selectFrom('agreement')
    .innerJoin('group', 'group.id', 'agreement.groupId')
    .innerJoin('person', 'person.id', 'agreement.ownerId')
    .select(['agreement.id', 'agreement.kind', 'agreement.reviewBy', 'group.name as group'])
    .select(['agreement.ownerId', 'person.name as owner'])
    .where('agreement.id', 'in', ids)
    .where(({ or, eb }) =>
      or([eb('agreement.ownerId', '=', personId), hasLeft('agreement.ownerId', 'agreement.workspaceId')]),
    )
    .orderBy('agreement.reviewBy')
    .execute();
  return rows.map(({ ownerId, owner, ...row }) => ({ ...row, left: ownerId === personId ? null : owner }));
}
