import { instantText } from '#domain/instant.ts';
import { nextWorkingTime } from '#domain/working-hours.ts';
import { queue } from '#store/delivery.ts';
import { keepersOf } from '#store/keepers.ts';
import { markUnreachable } from '#store/recipient.ts';
import type { PersonRow, WorkspaceRow } from '#store/schema/index.ts';
import type { Deliverer } from './deliverer.ts';

/** Marks a person as unreachable, and tells those who look after the person's groups, once. */
export async function giveUp({ db, clock }: Deliverer, workspace: WorkspaceRow, person: PersonRow): Promise<void> {
  const now = clock.now();
  const at = instantText(now);
  const dueAt = instantText(nextWorkingTime(now.toZonedDateTimeISO(workspace.timeZone), workspace));
  await db.transaction().execute(async (tx) => {
    if (!(await markUnreachable(tx, person.id, at))) return;
    const keepers = await keepersOf(tx, workspace.id, person.id);
    const envelopes = keepers.map((id) => ({
      key: `unreachable:${person.id}:${at}:${id}`,
      kind: 'message' as const,
      recipient: `person:${id}`,
      view: `unreachable:${person.id}`,
      dueAt,
    }));
    await queue({ db: tx, workspaceId: workspace.id, at }, envelopes);
  });
}
