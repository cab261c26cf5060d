import { randomBytes } from 'node:crypto';
import { hashOf } from '#domain/secret.ts';
import { newId } from './ids.ts';
import type { Db, DownloadRow } from './schema/index.ts';

const MINUTES = 15;

/**
 * Gives one person a link to a file (`minutes:<occurrenceId>:docx`) for 15 minutes from `at` (a UTC instant): the secret
 * of its address, which is kept as a hash only.
 */
export async function giveDownload(
  db: Db,
  link: Pick<DownloadRow, 'workspaceId' | 'personId' | 'file'>,
  at: string,
): Promise<string> {
  const secret = randomBytes(24).toString('base64url');
  const expiresAt = new Date(Date.parse(at) + MINUTES * 60_000).toISOString();
  await db
    .insertInto('download')
    .values({ id: newId(), hash: hashOf(secret), expiresAt, revokedAt: null, ...link })
    .execute();
  return secret;
}

/** What a secret opens at `now` (a UTC instant): nothing when it is unknown, too old, revoked, or its person has left. */
export const downloadOf = (db: Db, secret: string, now: string): Promise<DownloadRow | undefined> =>
  db
    .selectFrom('download')
    .innerJoin('membership', (join) =>
      join
        .onRef('membership.personId', '=', 'download.personId')
        .onRef('membership.workspaceId', '=', 'download.workspaceId'),
    )
    .selectAll('download')
    .where('hash', '=', hashOf(secret))
    .where('expiresAt', '>', now)
    .where('revokedAt', 'is', null)
    .where('membership.leftAt', 'is', null)
    .executeTakeFirst();

/** Closes the links that a person was given to the files of a subject (`minutes:<occurrenceId>`). */
export async function revokeDownloads(db: Db, personId: string, subject: string, at: string): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('download')
    .set({ revokedAt: at })
    .where('personId', '=', personId)
    .where('file', 'like', `${subject}:%`)
    .where('revokedAt', 'is', null)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

/** Forgets links that ended before `before` (a UTC instant). */
export async function forgetDownloads(db: Db, before: string): Promise<void> {
  await db.deleteFrom('download').where('expiresAt', '<', before).execute();
}
