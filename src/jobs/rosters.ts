import type { AppContext } from '#context.ts';
import { instantText } from '#domain/instant.ts';
import { syncRoster } from '#store/people.ts';
import { workspacesToPlan } from '#store/planning.ts';

/** Until this hour of a workspace it is night: rosters are read when nobody waits for anything. */
const NIGHT_ENDS = 6;

/** Makes each workspace's people those of its team, in case nobody told that somebody had left. */
export async function readRosters({ db, clock, messenger, log }: AppContext): Promise<void> {
  const now = clock.now();
  for (const workspace of await workspacesToPlan(db)) {
    if (now.toZonedDateTimeISO(workspace.timeZone).hour >= NIGHT_ENDS) continue;
    try {
      const roster = await messenger.roster(workspace.reference);
      // A team is never empty: then it is the answer that is wrong.
      if (roster.length === 0) continue;
      await db.transaction().execute((tx) => syncRoster(tx, workspace, roster, instantText(now)));
    } catch (error) {
      log.warn({ err: error, workspaceId: workspace.id }, 'a roster could not be read');
    }
  }
}
