import { type Overrides, startApp } from '../src/app.ts';
import { type Config, readConfig } from '../src/config.ts';
import { loadLanguage } from '../src/language/load.ts';
import { handSetClock } from './clock.ts';
import { createTeamsClient, type Person, type Post } from './stand-in/client.ts';
import { startConnector } from './stand-in/connector.ts';

const names = {
  aino: 'Aino Virtanen',
  eero: 'Eero Korhonen',
  liisa: 'Liisa Niemi',
  mika: 'Mika Lehtonen',
  sari: 'Sari Mäkelä',
  johan: 'Johan Nyman',
};
type Name = keyof typeof names;

/** A person of the team; `inChannel('Johtoryhmä')` is the same one there (`Yleinen` is General). */
export interface Colleague extends Person {
  inChannel(name: string): Person;
}

export interface HouseOptions {
  /** Wall time in Helsinki, `2026-11-23T09:00` (a Monday) unless said. */
  readonly now?: string;
  readonly settings?: Partial<Config>;
  /** As `startApp`'s; nothing is sent before `house.tick()` unless `ticking`. */
  readonly overrides?: Overrides;
  /** The people's clients' languages where not Finnish: `{ johan: 'sv-FI' }`. */
  readonly locales?: Partial<Record<Name, string>>;
  /** False: nobody has added the bot to the team. */
  readonly installed?: boolean;
}

/**
 * The whole product in one process: real HTTP, real SQLite, Teams played by the stand-in, time set by hand. The bot has
 * been added by Aino, the admin, to a team of six with the channels Yleinen and Johtoryhmä.
 *
 *     const house = await openHouse({ now: '2026-11-23T09:00' });
 *     const { aino } = house.people;
 *     const answer = await aino.says('Mitä osaat?');
 *     await aino.presses(answer.card, 'Kumoa');
 *     house.clock.set('2026-11-24T08:00');
 *     await house.tick();
 *     expect(textOf(aino.inbox().at(-1)?.card)).toContain('…');
 *     await house.close();
 */
export async function openHouse(options: HouseOptions = {}) {
  // The bot learns while it waits for the first writer; a slow first answer would be announced by a message of its own.
  await loadLanguage().learnMeanwhile();
  const connector = await startConnector();
  const clock = handSetClock(options.now ?? '2026-11-23T09:00');
  const config: Config = {
    ...readConfig({ PORT: '0', LOG_LEVEL: 'fatal', DATABASE_URL: 'file::memory:' }),
    ...options.settings,
  };
  const start = (port = config.port) => startApp({ ...config, port }, { clock, ticking: false, ...options.overrides });
  let app = await start();
  const client = createTeamsClient({ botUrl: app.url, connector });

  const created = Object.entries(names).map(
    ([key, name]) => [key, client.person(name, { locale: options.locales?.[key as Name] ?? 'fi-FI' })] as const,
  );
  const members = created.map(([, person]) => person);
  const team = client.team('Pohjois-Karjalan yhdyspintatyö', { channels: ['Johtoryhmä'], members });
  const channel = (name: string) => team.channel(name === 'Yleinen' ? undefined : name);
  const people = Object.fromEntries(
    created.map(([key, person]) => [
      key,
      Object.assign(person, { inChannel: (name: string) => person.in(channel(name)) }),
    ]),
  ) as Record<Name, Colleague>;
  if (options.installed !== false) {
    const { status } = await people.aino.inChannel('Yleinen').installs();
    if (status >= 400) throw new Error(`the install was answered with ${status}`);
  }

  return {
    people,
    team,
    clock,
    connector,
    client,
    get url() {
      return app.url;
    },
    get db() {
      return app.context.db;
    },
    get context() {
      return app.context;
    },
    tick: () => app.tick(),
    /** What the bot has posted to a channel, oldest first, as it stands now. */
    posts: (name: string): Post[] => {
      const { id } = channel(name) as { id: string };
      return connector.world.posts.filter(({ conversationId }) => conversationId.startsWith(`${id};`));
    },
    /** Stops and starts again, on the same database: give it one that outlives it (`settings.databaseUrl`). */
    async restart() {
      await app.close();
      app = await start(Number(new URL(app.url).port));
    },
    async close() {
      await app.close();
      await connector.close();
    },
  };
}

export type House = Awaited<ReturnType<typeof openHouse>>;
