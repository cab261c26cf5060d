import type { Temporal } from 'temporal-polyfill';
import type { AppContext } from '#context.ts';
import { instantText } from '#domain/instant.ts';
import { erasedName } from '#domain/key.ts';
import { monthsKept, type RetentionKind, retentionKinds } from '#domain/retention.ts';
import { insert, startWrite } from '#store/change.ts';
import { erasePerson } from '#store/erasure.ts';
import {
  forgetAbsences,
  forgetDeliveries,
  forgetLog,
  forgetPlans,
  forgetReminders,
  forgetRsvps,
  longGone,
} from '#store/expiry.ts';
import { newId } from '#store/ids.ts';
import { personById } from '#store/recipient.ts';
import { retentionOf } from '#store/retention.ts';
import type { Db, WorkspaceRow } from '#store/schema/index.ts';
import { everyWorkspace } from '#store/workspace.ts';

type Part = (tx: Db, expired: { workspaceId: string; before: string }) => Promise<number>;

/** What goes by each time, a part at a time. People are erased one by one. */
const parts: Readonly<Record<Exclude<RetentionKind, 'people'>, readonly Part[]>> = {
  plans: [forgetPlans, forgetAbsences],
  answers: [forgetRsvps],
  messages: [forgetDeliveries, forgetReminders],
  log: [forgetLog],
};

/** What has been kept for its time goes, in every workspace, and the log tells how much of what. */
export async function keepTimes(context: AppContext): Promise<void> {
  const now = context.clock.now();
  for (const workspace of await everyWorkspace(context.db)) await keepTimesOf(context, workspace, now);
}

async function keepTimesOf({ db }: AppContext, workspace: WorkspaceRow, now: Temporal.Instant): Promise<void> {
  const workspaceId = workspace.id;
  const months = monthsKept(await retentionOf(db, workspaceId), now);
  const gone: Record<RetentionKind, number> = { plans: 0, answers: 0, messages: 0, people: 0, log: 0 };
  for (const kind of retentionKinds) {
    const before = instantText(now.toZonedDateTimeISO(workspace.timeZone).subtract({ months: months[kind] }));
    if (kind === 'people') gone.people = await eraseLongGone(db, workspace, before, instantText(now));
    else for (const part of parts[kind]) gone[kind] += await all(db, part, { workspaceId, before });
  }
  if (Object.values(gone).every((n) => n === 0)) return;
  const at = instantText(now);
  await db.transaction().execute(async (tx) => {
    const write = startWrite(tx, { workspaceId, actorId: null, action: 'retention', at });
    await insert(write, 'retentionRun', [{ id: newId(), workspaceId, at, ...gone }]);
  });
}

/** Each part in a transaction of its own: between two of them people are answered. */
async function all(db: AppContext['db'], part: Part, expired: { workspaceId: string; before: string }) {
  for (let total = 0; ; ) {
    const gone = await db.transaction().execute((tx) => part(tx, expired));
    if (gone === 0) return total;
    total += gone;
  }
}

/** Who left long ago loses the name; what the person did stays with the key. */
async function eraseLongGone(db: AppContext['db'], workspace: WorkspaceRow, before: string, at: string) {
  const people = await longGone(db, { workspaceId: workspace.id, before });
  for (const { id } of people)
    await db.transaction().execute(async (tx) => {
      const person = await personById(tx, id);
      const by = { workspaceId: workspace.id, actorId: null, action: 'erase', at };
      if (person) await erasePerson(startWrite(tx, by), person, erasedName(workspace.locale, id));
    });
  return people.length;
}
