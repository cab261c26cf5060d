import { Temporal } from 'temporal-polyfill';
import { workingDayOnOrBefore } from '#domain/holidays.ts';
import { instantText } from '#domain/instant.ts';
import { startWrite } from '#store/change.ts';
import { queueDigests } from '#store/digest.ts';
import type { Actor } from '#store/people.ts';
import type { Db, WorkspaceRow } from '#store/schema/index.ts';
import { addAssessments } from './assessment.ts';
import { addLeadership, addMondays, addNetwork } from './meetings.ts';
import { givePlaces, giveRoles } from './people.ts';
import { addPlans } from './plans.ts';
import { addTasks } from './tasks.ts';

const SOON = { seconds: 15 };

/**
 * Fills a new workspace with a believable one: people of four organisations, two groups, the network's meetings, joint
 * Mondays, plans and tasks. Nothing when the team is not the one of the Playground.
 */
export async function fillDemo(db: Db, workspace: WorkspaceRow, now: Temporal.ZonedDateTime): Promise<void> {
  const people = await givePlaces(db, workspace);
  if (!people) return;
  // The first morning is when the page is opened (`remindSoon`); the usual one comes from tomorrow on.
  const plannedThrough = now.toPlainDate().toString();
  await db.updateTable('workspace').set({ plannedThrough }).where('id', '=', workspace.id).execute();
  // Nobody's change: "kumoa" of a newcomer takes none of it back.
  const write = startWrite(db, {
    workspaceId: workspace.id,
    actorId: null,
    action: 'demo',
    at: instantText(now),
  });
  const demo = { write, workspace, people, now };
  await giveRoles(demo);
  await addLeadership(demo);
  await addNetwork(demo);
  await addMondays(demo);
  await addPlans(demo);
  await addTasks(demo);
  await addAssessments(demo);
}

/** A digest for whoever opens the one-to-one chat, a quarter of a minute from now, at any hour and on any day. */
export async function remindSoon(db: Db, { person, workspace }: Actor, now: Temporal.Instant): Promise<void> {
  const today = workingDayOnOrBefore(now.toZonedDateTimeISO(workspace.timeZone).toPlainDate());
  const text = (instant: Temporal.Instant) => instantText(instant);
  await db.transaction().execute((tx) =>
    queueDigests(tx, workspace, {
      today,
      since: null,
      dueAt: text(now.add(Temporal.Duration.from(SOON))),
      at: text(now),
      personId: person.id,
    }),
  );
}
