import { randomBytes } from 'node:crypto';
import { prepared } from './prepared.ts';
import type { Db } from './schema/index.ts';

const NAME = 'addresses';

/** The key of the addresses that the bot gives out, made when first needed; every replica has the same. */
export async function signingKey(db: Db): Promise<string> {
  return (await keyIn(db)) ?? (await makeKey(db));
}

async function makeKey(db: Db): Promise<string> {
  await db
    .insertInto('signingKey')
    .values({ name: NAME, value: randomBytes(32).toString('hex') })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute();
  return (await keyIn(db)) ?? makeKey(db);
}

async function keyIn(db: Db): Promise<string | undefined> {
  const [row] = await keyNamed(db, NAME);
  return row?.value;
}

const keyNamed = prepared((db, name: string) => db.selectFrom('signingKey').select('value').where('name', '=', name));
