import type { Db } from './schema/index.ts';

/** Whether a group has days or meetings to come after a wall time, or a series that goes on. */
export async function meetsAfter(db: Db, groupId: string, nowWall: string): Promise<boolean> {
  const day = await db
    .selectFrom('occurrence')
    .select('id')
    .where('groupId', '=', groupId)
    .where('start', '>', nowWall)
    .where('state', '=', 'planned')
    .limit(1)
    .executeTakeFirst();
  return day !== undefined;
}
