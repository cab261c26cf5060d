import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Connector, startConnector } from '../test/stand-in/connector.ts';
import { BOT, TENANT } from '../test/stand-in/world.ts';
import { type Child, startChild } from './child.ts';
import { type Load, load } from './load.ts';
import { median, type Result } from './result.ts';

const PEOPLE = 400;
const MESSAGES = 3000;
const AT_ONCE = 16;
const ROUNDS = 3;
const TEAM = '19:bench@thread.tacv2';

const sentences = [
  'Milloin on seuraava yhteispäivä?',
  'mitä kalenterissa on ensi viikolla',
  'Löytyykö hyviä käytäntöjä nuorten ohjaamisesta?',
  'Mitä tehtäviä minulla on?',
];

const person = (n: number) => `29:person-${n}`;

/** Messages a second and p95, beside a bare bot, one after the other in turns; the median round counts. */
export async function messages(): Promise<Result[]> {
  const connector = await startConnector();
  const database = join(mkdtempSync(join(tmpdir(), 'bench-')), 'bench.db');
  const [bare, ours] = [
    await startChild('bench/bare-bot.ts'),
    await startChild('src/main.ts', { DATABASE_URL: `file:${database}` }),
  ];
  await install(ours, connector);
  const rounds: Load[][] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const measured = [];
    for (const bot of [bare, ours]) {
      measured.push(await load(bot.url, bodies(connector, round), AT_ONCE));
      connector.world.posts.length = 0;
    }
    // The first round warms both up.
    if (round > 0) rounds.push(measured);
  }
  await Promise.all([bare.stop(), ours.stop()]);
  await connector.close();
  const ratio = (of: 'perSecond' | 'p95') => median(rounds.map(([base, own]) => (own?.[of] ?? 0) / (base?.[of] ?? 1)));
  const figure = (of: 'perSecond' | 'p95', which: 0 | 1) => median(rounds.map((each) => each[which]?.[of] ?? 0));
  return [
    {
      name: `messages a second, ${AT_ONCE} at once, ${PEOPLE} people`,
      ours: figure('perSecond', 1),
      baseline: figure('perSecond', 0),
      ratio: ratio('perSecond'),
      atLeast: 0.5,
    },
    {
      name: 'p95 of an answer, ms',
      ours: figure('p95', 1),
      baseline: figure('p95', 0),
      ratio: ratio('p95'),
      atMost: 2,
    },
  ];
}

async function install(bot: Child, { url, world }: Connector) {
  world.teams.set(TEAM, { id: TEAM, name: 'Työtila', channels: [{ id: TEAM, name: null }] });
  for (let n = 0; n < PEOPLE; n++) {
    const member = {
      id: person(n),
      name: `Etu${n} Suku${n}`,
      aadObjectId: `aad-${n}`,
      email: '',
      userPrincipalName: '',
    };
    world.membersOf(TEAM).push({ ...member, userRole: 'user' });
    world.membersOf(world.personalConversation(person(n)));
  }
  const activity = {
    ...base(url, 0, 'install'),
    type: 'conversationUpdate',
    membersAdded: [{ id: BOT.id }],
    conversation: { id: TEAM, conversationType: 'channel', tenantId: TENANT, isGroup: true },
    channelData: { tenant: { id: TENANT }, team: { id: TEAM, name: 'Työtila' }, channel: { id: TEAM } },
  };
  await load(bot.url, [JSON.stringify(activity)], 1);
}

const bodies = ({ url, world }: Connector, round: number) =>
  Array.from({ length: MESSAGES }, (_, n) =>
    JSON.stringify({
      ...base(url, n % PEOPLE, `${round}-${n}`),
      type: 'message',
      text: sentences[n % sentences.length],
      conversation: {
        id: world.personalConversation(person(n % PEOPLE)),
        conversationType: 'personal',
        tenantId: TENANT,
      },
      channelData: { tenant: { id: TENANT } },
    }),
  );

const base = (serviceUrl: string, n: number, id: string) => ({
  id,
  channelId: 'msteams',
  serviceUrl,
  locale: 'fi-FI',
  from: { id: person(n), name: `Etu${n} Suku${n}`, aadObjectId: `aad-${n}` },
  recipient: BOT,
});
