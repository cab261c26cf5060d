import type { Db, DeliveryRow } from './schema/index.ts';

/** Whose deliveries: recipients such as `person:<id>`; null for everyone's. */
type Recipients = readonly string[] | null;

/** The people and the channel of groups, as recipients. */
export async function recipientsOf(db: Db, groupIds: readonly string[]): Promise<string[]> {
  if (groupIds.length === 0) return [];
  const seats = await db.selectFrom('seat').select('personId').distinct().where('groupId', 'in', groupIds).execute();
  const groups = await db.selectFrom('group').select('channelId').where('id', 'in', groupIds).execute();
  return [
    ...seats.map(({ personId }) => `person:${personId}`),
    ...groups.flatMap(({ channelId }) => (channelId ? [`channel:${channelId}`] : [])),
  ];
}

interface Asked {
  readonly workspaceId: string;
  readonly recipients: Recipients;
  /** UTC instant: what was due before it is left out. */
  readonly since: string;
}

export type States = Readonly<Record<DeliveryRow['state'], number>>;

/** How many deliveries stand how. Updates of cards are not counted: they go unseen. */
export async function statesOf(db: Db, asked: Asked): Promise<States> {
  const rows = await deliveries(db, asked)
    .select(({ fn }) => ['state', fn.countAll().as('messages')])
    .groupBy('state')
    .execute();
  const states = { waiting: 0, sending: 0, sent: 0, failed: 0, empty: 0 };
  for (const { state, messages } of rows) states[state] = Number(messages);
  return states;
}

/** Those that failed, and those that wait because they did not go yet; the newest first. */
export const troublesOf = (db: Db, asked: Asked): Promise<DeliveryRow[]> =>
  deliveries(db, asked)
    .selectAll()
    .where('state', 'in', ['waiting', 'failed'])
    .where('error', 'is not', null)
    .orderBy('dueAt', 'desc')
    .execute();

const deliveries = (db: Db, { workspaceId, recipients, since }: Asked) =>
  db
    .selectFrom('delivery')
    .where('workspaceId', '=', workspaceId)
    .where('kind', '!=', 'update')
    .where('dueAt', '>=', since)
    .$if(recipients !== null, (query) =>
      // PostgreSQL takes no empty list.
      query.where('recipient', 'in', recipients && recipients.length > 0 ? recipients : ['']),
    );

/** Sends again, at a UTC instant, what had failed. Of several digests to one person the newest takes in the others. */
export async function retry(db: Db, failed: readonly DeliveryRow[], at: string): Promise<number> {
  const digests = Map.groupBy(
    failed.filter(({ kind }) => kind === 'digest'),
    ({ recipient }) => recipient,
  );
  const chosen = failed.filter(({ kind }) => kind !== 'digest').map(({ id }) => id);
  for (const all of digests.values()) {
    const [newest, ...older] = all.toSorted((a, b) => (a.dueAt < b.dueAt ? 1 : -1)).map(({ id }) => id);
    if (!newest) continue;
    chosen.push(newest);
    if (older.length === 0) continue;
    await db.updateTable('notice').set({ deliveryId: newest }).where('deliveryId', 'in', older).execute();
    await db.updateTable('delivery').set({ state: 'empty' }).where('id', 'in', older).execute();
  }
  if (chosen.length === 0) return 0;
  await db
    .updateTable('delivery')
    .set({ state: 'waiting', attempts: 0, nextAt: at, error: null })
    .where('id', 'in', chosen)
    .execute();
  return chosen.length;
}
