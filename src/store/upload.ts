import { newId } from './ids.ts';
import type { Db, UploadRow } from './schema/index.ts';

/** Keeps what was read of a file until its person says yes; returns its id. */
export async function keepUpload(db: Db, upload: Omit<UploadRow, 'id'>): Promise<string> {
  const id = newId();
  await db
    .insertInto('upload')
    .values({ id, ...upload })
    .execute();
  return id;
}

/** The person's own upload; undefined when it was never made or has been forgotten. */
export const uploadBy = (db: Db, { id, workspaceId, personId }: Pick<UploadRow, 'id' | 'workspaceId' | 'personId'>) =>
  db
    .selectFrom('upload')
    .selectAll()
    .where('id', '=', id)
    .where('workspaceId', '=', workspaceId)
    .where('personId', '=', personId)
    .executeTakeFirst();

/** Forgets uploads made before a UTC instant. */
export async function forgetUploads(db: Db, before: string): Promise<void> {
  await db.deleteFrom('upload').where('createdAt', '<', before).execute();
}
