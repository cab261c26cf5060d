import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { openDatabase } from '../src/store/database.ts';
import { queueDigests } from '../src/store/digest.ts';
import { newPerson } from '../src/store/people.ts';
import { TENANT } from '../test/stand-in/world.ts';
import { fillPlans, workspaceRow } from './digests.ts';
import { median, type Result } from './result.ts';

const DUE = 1_000;
const ROUNDS = 9;
const today = Temporal.PlainDate.from('2026-11-23');
const at = '2026-11-23T06:00:00.000Z';

/** Planning a morning of which 1,000 reviews are due, with a million plans beside ten thousand. */
export async function planning(): Promise<Result[]> {
  const few = await planMs(10_000);
  const many = await planMs(1_000_000);
  return [
    { name: 'planning a morning, a million plans, ms', ours: many, baseline: 150, ratio: many, atMost: 150 },
    {
      name: 'planning with a million plans beside ten thousand',
      ours: many,
      baseline: few,
      ratio: many / few,
      atMost: 1.5,
    },
  ];
}

/** The median of some mornings, each taken back. */
async function planMs(plans: number): Promise<number> {
  const db = await openDatabase(`file:${join(mkdtempSync(join(tmpdir(), 'bench-')), 'plans.db')}`);
  const workspace = workspaceRow();
  const people = Array.from({ length: 400 }, (_, n) =>
    newPerson(TENANT, { name: `Etu${n} Suku${n}`, teamsId: `29:${n}` }),
  );
  await db.transaction().execute(async (tx) => {
    await tx.insertInto('workspace').values(workspace).execute();
    await fillPlans(tx as never, workspace.id, people, plans, DUE);
  });
  const times: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const begun = performance.now();
    await db.transaction().execute((tx) => queueDigests(tx, workspace, { today, since: null, dueAt: at, at }));
    if (round > 0) times.push(performance.now() - begun);
    await db.deleteFrom('notice').execute();
    const { numDeletedRows } = await db.deleteFrom('delivery').executeTakeFirst();
    if (Number(numDeletedRows) !== people.length) throw new Error(`${numDeletedRows} digests`);
  }
  await db.destroy();
  return median(times);
}
