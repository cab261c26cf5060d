import { databaseTime } from './dialect.ts';
import type { Db } from './schema/index.ts';

/**
 * Takes or renews a lease for `seconds`, and tells whether this holder has it. Nobody else gets it before it runs out
 * by the database's clock, or is given up.
 */
export async function holdLease(db: Db, name: string, holder: string, seconds: number): Promise<boolean> {
  const until = databaseTime(db, seconds);
  const row = await db
    .insertInto('lease')
    .values({ name, holder, until })
    .onConflict((conflict) =>
      conflict
        .column('name')
        .doUpdateSet((old) => ({ holder: old.ref('excluded.holder'), until: old.ref('excluded.until') }))
        .where((old) => old.or([old('lease.holder', '=', holder), old('lease.until', '<', databaseTime(db))])),
    )
    .returning('holder')
    .executeTakeFirst();
  return row?.holder === holder;
}

/** Gives the lease up at once, if this holder has it. */
export async function giveUpLease(db: Db, name: string, holder: string): Promise<void> {
  await db.deleteFrom('lease').where('name', '=', name).where('holder', '=', holder).execute();
}
