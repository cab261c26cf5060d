import { sql } from 'kysely';
import type { Write } from './change.ts';
import { databaseTime, isPostgres } from './dialect.ts';
import { newId } from './ids.ts';
import { prepared, preparedOne } from './prepared.ts';
import type { Db, DeliveryRow } from './schema/index.ts';

/**
 * Puts a card into the queue for a channel of the workspace (`channelId` is our row's id). It is drawn when it is sent,
 * and lives from then on: `touch` updates it. The same view to the same channel for the same time is queued once.
 */
export async function post(write: Write, channelId: string, view: string, dueAt = write.at): Promise<void> {
  await queue(write, [
    { key: `post:${channelId}:${view}:${dueAt}`, kind: 'post', recipient: `channel:${channelId}`, view, dueAt },
  ]);
}

/** Queues an update of every living card that shows the view, now or later; one that waits already is enough. */
export async function touch(
  write: Pick<Write, 'db' | 'workspaceId' | 'changeset' | 'at'>,
  view: string,
  dueAt = write.at,
): Promise<void> {
  const cards = await write.db
    .selectFrom('livingCard')
    .select('id')
    .where('view', '=', view)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('delivery')
            .select('delivery.id')
            .where('delivery.state', '=', 'waiting')
            .where('delivery.recipient', '=', sql<string>`'card:' || ${sql.ref('livingCard.id')}`),
        ),
      ),
    )
    .execute();
  const updates = cards.map(({ id }) => ({
    key: `update:${id}:${write.changeset}`,
    kind: 'update' as const,
    recipient: `card:${id}`,
    view,
    dueAt,
  }));
  await queue(write, updates);
}

export type Envelope = Pick<DeliveryRow, 'key' | 'kind' | 'recipient' | 'view' | 'dueAt'> &
  Partial<Pick<DeliveryRow, 'id'>>;

/** Queues envelopes; one whose key is there already changes nothing. `at` is a UTC instant. */
export async function queue(
  { db, workspaceId, at }: Pick<Write, 'db' | 'workspaceId' | 'at'>,
  envelopes: readonly Envelope[],
): Promise<void> {
  const rows = envelopes.map((envelope) => ({
    id: newId(),
    workspaceId: workspaceId ?? '',
    state: 'waiting' as const,
    attempts: 0,
    nextAt: envelope.dueAt,
    leaseUntil: null,
    activityId: null,
    error: null,
    createdAt: at,
    sentAt: null,
    ...envelope,
  }));
  for (let start = 0; start < rows.length; start += 1000)
    await db
      .insertInto('delivery')
      .values(rows.slice(start, start + 1000))
      .onConflict((conflict) => conflict.column('key').doNothing())
      .execute();
}

/** What has its moment goes before thousands of digests. */
const inHaste: readonly DeliveryRow['kind'][] = ['message', 'post', 'update'];

/**
 * Takes up to `limit` envelopes due at `now` (a UTC instant), longest due first, digests after everything else, so that
 * nobody else takes them for `seconds` by the database's clock. On PostgreSQL rows that another is taking are passed over.
 */
export async function claimDue(db: Db, now: string, limit: number, seconds: number): Promise<DeliveryRow[]> {
  if (limit <= 0) return [];
  const first = await claim(db, inHaste, { now, limit, seconds });
  const left = limit - first.length;
  return left > 0 ? [...first, ...(await claim(db, ['digest'], { now, limit: left, seconds }))] : first;
}

interface Claim {
  readonly now: string;
  readonly limit: number;
  readonly seconds: number;
}

async function claim(db: Db, kinds: readonly DeliveryRow['kind'][], { now, limit, seconds }: Claim) {
  const due = db
    .selectFrom('delivery')
    .select('id')
    .where('state', '=', 'waiting')
    .where('kind', 'in', kinds)
    .where('nextAt', '<=', now)
    .orderBy('nextAt')
    .limit(limit);
  const rows = await db
    .updateTable('delivery')
    .set((old) => ({
      state: 'sending' as const,
      leaseUntil: databaseTime(db, seconds),
      attempts: old('attempts', '+', 1),
    }))
    .where('id', 'in', isPostgres(db) ? due.forUpdate().skipLocked() : due)
    .returningAll()
    .execute();
  // An UPDATE gives its rows in no order.
  return rows.sort((a, b) => (a.nextAt < b.nextAt ? -1 : 1));
}

/** Puts back what was claimed by someone who did not live to tell how it went. */
export async function reclaim(db: Db): Promise<void> {
  await db
    .updateTable('delivery')
    .set({ state: 'waiting', leaseUntil: null })
    .where('state', '=', 'sending')
    .where('leaseUntil', '<', databaseTime(db))
    .execute();
}

/** How a delivery went. Instants are UTC. */
export type Outcome =
  | { readonly state: 'sent'; readonly sentAt: string; readonly activityId: string | null }
  | { readonly state: 'empty' }
  | { readonly state: 'failed'; readonly error: string }
  | { readonly state: 'waiting'; readonly error: string | null; readonly nextAt: string; readonly dueAt?: string };

/** Marks how a delivery went; its claim ends. */
export async function settle(db: Db, deliveryId: string, outcome: Outcome): Promise<void> {
  if (outcome.state === 'sent') await markSent(db, outcome.sentAt, outcome.activityId ?? '', deliveryId);
  else
    await db
      .updateTable('delivery')
      .set({ leaseUntil: null, ...outcome })
      .where('id', '=', deliveryId)
      .execute();
}

const markSent = prepared((db, sentAt: string, activityId: string, id: string) =>
  db
    .updateTable('delivery')
    .set({ state: sql.lit('sent'), leaseUntil: sql.lit(null), sentAt, activityId: sql`nullif(${activityId}, '')` })
    .where('id', '=', id),
);

/** How many wait, and since when the oldest of those due at `now` does (a UTC instant). */
export async function queueState(db: Db, now: string): Promise<{ queued: number; oldestDue: string | null }> {
  const row = await db
    .selectFrom('delivery')
    .select(({ fn }) => [fn.countAll().as('queued'), fn.min('dueAt').as('oldest')])
    .where('state', 'in', ['waiting', 'sending'])
    .executeTakeFirstOrThrow();
  return { queued: Number(row.queued), oldestDue: row.oldest && row.oldest <= now ? row.oldest : null };
}

export const deliveryById = preparedOne((db, id: string) => db.selectFrom('delivery').selectAll().where('id', '=', id));
