import type { Write } from './change.ts';
import { newId } from './ids.ts';
import type { DeliveryRow } from './schema.ts';

/**
 * Puts a card into the queue for a channel of the workspace (`channelId` is our row's id). It is drawn when it is sent,
 * and lives from then on: `touch` updates it. The same view to the same channel for the same time is queued once.
 */
export async function post(write: Write, channelId: string, view: string, dueAt = write.at): Promise<void> {
  await queue(write, {
    key: `post:${channelId}:${view}:${dueAt}`,
    kind: 'post',
    recipient: `channel:${channelId}`,
    view,
    dueAt,
  });
}

/** Queues an update of every living card that shows the view; one that waits already is enough. */
export async function touch(write: Write, view: string): Promise<void> {
  const cards = await write.db.selectFrom('livingCard').select('id').where('view', '=', view).execute();
  for (const card of cards)
    await queue(write, {
      key: `update:${card.id}:${write.changeset}`,
      kind: 'update',
      recipient: `card:${card.id}`,
      view,
      dueAt: write.at,
    });
}

type Envelope = Pick<DeliveryRow, 'key' | 'kind' | 'recipient' | 'view' | 'dueAt'>;

async function queue(write: Write, envelope: Envelope): Promise<void> {
  await write.db
    .insertInto('delivery')
    .values({
      id: newId(),
      workspaceId: write.workspaceId ?? '',
      state: 'waiting',
      attempts: 0,
      nextAt: envelope.dueAt,
      leaseUntil: null,
      activityId: null,
      error: null,
      createdAt: write.at,
      sentAt: null,
      ...envelope,
    })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute();
}
