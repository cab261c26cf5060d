import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { textsOf } from '../src/i18n/index.ts';
import { type Database, openDatabase } from '../src/store/database.ts';
import { drawView } from '../src/views/index.ts';
import { sendBare } from './bare-sender.ts';
import { startChild } from './child.ts';
import { deliverAll, now, unlimited } from './deliver-all.ts';
import { fillDigests } from './digests.ts';
import { median, type Result } from './result.ts';

const DIGESTS = 10_000;
const ROUNDS = 5;
const SENDERS = 100;
const LIMITED = 300;

/** Digests to a connector that takes all, beside a bare loop of botbuilder; then with Teams' limit of 30 a second. */
export async function delivery(): Promise<Result[]> {
  const connector = await startChild('bench/bare-connector.ts');
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const open = async (name: string, digests: number) => {
    const db = await openDatabase(`file:${join(folder, name)}`);
    return { db, people: await fillDigests(db, connector.url, digests) };
  };

  const rounds: { bare: number; own: number }[] = [];
  // By turns, since the machine is not equally fast all the time; the first round warms both up.
  for (let round = 0; round <= ROUNDS; round++) {
    const { db, people } = await open(`${round}.db`, DIGESTS / ROUNDS);
    const conversations = people.map(({ conversation }) => JSON.parse(conversation ?? '').conversationId as string);
    const bare = await sendBare(connector.url, conversations, await firstCard(db), SENDERS);
    const own = await deliverAll(db, unlimited);
    await db.destroy();
    rounds.push({ bare, own });
  }
  const [, ...measured] = rounds;
  const { db } = await open('few.db', LIMITED);
  const limited = await deliverAll(db, {}, 30);
  await db.destroy();
  await connector.stop();
  const figure = (of: 'bare' | 'own') => median(measured.map((each) => each[of]));
  return [
    {
      name: 'digests delivered a second',
      ours: figure('own'),
      baseline: figure('bare'),
      ratio: median(measured.map(({ own, bare }) => own / bare)),
      atLeast: 0.7,
    },
    {
      name: 'digests a second under the limit of 30',
      ours: limited,
      baseline: 30,
      ratio: limited / 30,
      atLeast: 0.95,
    },
  ];
}

async function firstCard(db: Database): Promise<object> {
  const { view, recipient } = await db.selectFrom('delivery').select(['view', 'recipient']).executeTakeFirstOrThrow();
  const personId = recipient.slice('person:'.length);
  const card = await drawView(view, {
    db,
    t: textsOf('fi'),
    now: now.toZonedDateTimeISO('Europe/Helsinki'),
    personId,
    address: 'https://bot.example',
  });
  if (!card) throw new Error('an empty digest');
  return card;
}
