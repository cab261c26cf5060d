import { hashOf, secretOf } from '#domain/secret.ts';
import { newId } from './ids.ts';
import type { Db, FeedRow } from './schema/index.ts';
import { signingKey } from './signing-key.ts';

export type FeedScope = FeedRow['scope'];

export interface Feed {
  readonly scope: FeedScope;
  /** What the address ends with; only its hash is kept. */
  readonly secret: string;
}

type Whose = Pick<FeedRow, 'workspaceId' | 'personId'>;

/** The person's own addresses of these calendars, in this order; those that are not there yet are made. */
export async function openFeeds(db: Db, whose: Whose, scopes: readonly FeedScope[], at: string): Promise<Feed[]> {
  const key = await signingKey(db);
  const made = scopes.map((scope) => {
    const row = { ...whose, scope, id: newId(), version: at, createdAt: at };
    return { ...row, hash: hashOf(secretIn(key, row)) };
  });
  await db
    .insertInto('feed')
    .values(made)
    .onConflict((conflict) => conflict.columns(['workspaceId', 'personId', 'scope']).doNothing())
    .execute();
  const rows = await feedsOf(db, whose);
  return scopes.flatMap((scope) => {
    const row = rows.find((each) => each.scope === scope);
    return row ? [{ scope, secret: secretIn(key, row) }] : [];
  });
}

/**
 * Gives all of the person's addresses in the workspace anew: the old ones are gone at once. The same `version` again
 * gives the same addresses, so that a repeat is harmless.
 */
export async function renewFeeds(db: Db, whose: Whose, version: string): Promise<void> {
  const key = await signingKey(db);
  for (const row of await feedsOf(db, whose)) {
    const hash = hashOf(secretIn(key, { ...row, version }));
    await db.updateTable('feed').set({ version, hash }).where('id', '=', row.id).execute();
  }
}

/** Whose calendar an address shows; undefined when nobody's: renewed, or the person or the workspace is gone. */
export const feedBySecret = (db: Db, secret: string) =>
  db
    .selectFrom('feed')
    .innerJoin('workspace', 'workspace.id', 'feed.workspaceId')
    .innerJoin('person', 'person.id', 'feed.personId')
    .innerJoin('membership', (join) =>
      join.onRef('membership.workspaceId', '=', 'feed.workspaceId').onRef('membership.personId', '=', 'feed.personId'),
    )
    .select(['feed.workspaceId', 'feed.personId', 'feed.scope'])
    .select(['workspace.name', 'workspace.timeZone', 'workspace.locale as workspaceLocale', 'person.locale'])
    .where('feed.hash', '=', hashOf(secret))
    .where('membership.leftAt', 'is', null)
    .where('workspace.removedAt', 'is', null)
    .executeTakeFirst();

const secretIn = (key: string, { id, version }: Pick<FeedRow, 'id' | 'version'>) =>
  secretOf(key, `feed ${id} ${version}`);

const feedsOf = (db: Db, { workspaceId, personId }: Whose): Promise<FeedRow[]> =>
  db.selectFrom('feed').selectAll().where('workspaceId', '=', workspaceId).where('personId', '=', personId).execute();
