import { Temporal } from 'temporal-polyfill';
import type { AppContext } from '#context.ts';
import { digestDay, digestDueAt } from '#domain/digest.ts';
import { instantText } from '#domain/instant.ts';
import { queueDigests } from '#store/digest.ts';
import { queueSteps } from '#store/meeting-steps.ts';
import { markPlanned, workspacesToPlan } from '#store/planning.ts';
import { queuePracticeDigest } from '#store/practice-digest.ts';
import type { WorkspaceRow } from '#store/schema/index.ts';
import { allOf } from './all-of.ts';

/** Plans the day of each workspace whose morning has come: in one transaction, once, missed days included. */
export async function planDue(context: AppContext): Promise<void> {
  const now = context.clock.now();
  const workspaces = await workspacesToPlan(context.db);
  await allOf(workspaces.map((workspace) => () => planDay(context, workspace, now)));
}

async function planDay({ db }: AppContext, workspace: WorkspaceRow, instant: Temporal.Instant): Promise<void> {
  const { digestAt, plannedThrough } = workspace;
  const now = instant.toZonedDateTimeISO(workspace.timeZone);
  const today = digestDay(now, workspace, plannedThrough);
  if (!today) return;
  await db.transaction().execute(async (tx) => {
    if (!(await markPlanned(tx, workspace.id, today.toString()))) return;
    const day = {
      today,
      since: plannedThrough ? Temporal.PlainDate.from(plannedThrough) : null,
      dueAt: instantText(digestDueAt(now, digestAt, plannedThrough)),
      at: instantText(now.toInstant()),
    };
    await queueDigests(tx, workspace, day);
    await queueSteps(tx, workspace, day);
    await queuePracticeDigest(tx, workspace, day);
  });
}
