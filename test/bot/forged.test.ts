import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Feature } from '#bot/feature.ts';
import { features } from '#bot/index.ts';
import type { House } from '../house.ts';
import type { Person } from '../stand-in/client.ts';
import { setMeeting } from './leadership.ts';
import { type Office, openOffice } from './rights/office.ts';
import { forgedSlots, namesOf } from './rights/slots.ts';

let office: Office;
let house: House;
beforeAll(async () => {
  office = await openOffice();
  house = office.house;
});
afterAll(() => house.close());

type Row = Readonly<Record<string, unknown>>;
type Tables = Map<string, Map<string, Row>>;

/** What the bot keeps of how it worked, and what it has shown to whom: nothing of whose it is. */
const machinery = new Set(['inbound', 'lease', 'counter', 'signingKey', 'topic']);
/** A name that is erased goes from every card of the workspace, whosever it is. */
const redrawsAll = (verb: string, table: string) => verb === 'my.erase' && table === 'delivery';

/** Every row of every table, by its id. */
async function everything(): Promise<Tables> {
  const tables = await house.db.introspection.getTables();
  const read = async (name: string): Promise<Map<string, Row>> => {
    const { rows } = await sql<Row>`select * from ${sql.table(name)}`.execute(house.db);
    return new Map(rows.map((row) => [String(row.id), row]));
  };
  const kept = tables.filter(({ name }) => !machinery.has(name) && !name.startsWith('kysely'));
  return new Map(await Promise.all(kept.map(async ({ name }) => [name, await read(name)] as const)));
}

const onlyIn = (after: Tables, before: Tables): Tables =>
  new Map([...after].map(([name, rows]) => [name, new Map([...rows].filter(([id]) => !before.get(name)?.has(id)))]));

const idsOf = (tables: Tables): string[] => [...tables.values()].flatMap((rows) => [...rows.keys()]);
const some = (tables: Tables, table: string): Row => [...(tables.get(table)?.values() ?? [])].at(-1) ?? {};

/** Who makes it, in which group; and who presses buttons with the ids of it. */
interface Strange {
  readonly maker: Person;
  readonly group: string;
  readonly presser: Person;
  /** What there was before any of it. */
  readonly since: Tables;
  /** Tables whose rows both may work with: those of one workspace. */
  readonly shared: ReadonlySet<string>;
}

/** Everything that a caseworker who leads a group can make; `haltiala` stands in what only the group may read. */
async function makeStrange({ maker, group, since }: Strange): Promise<Tables> {
  await setMeeting(house, group, '2027-01-11T12:00', '2027-01-11T14:00');
  await setMeeting(house, group, '2027-01-13T09:00', '2027-01-13T11:00');
  for (const sentence of [
    `Aloita kokous`,
    'Päätös: haltiala hyväksytään',
    `Päätä kokous`,
    'Lähetä muistio tarkistettavaksi',
    'Lisää asialistalle haltialan hankinnat',
    'Lisää tavoite: haltialan tavoite',
    'Lisää TYM-sopimus',
    'Tehtävä minulle: haltialan raportti 29.1. mennessä',
    'Uusi aktivointisuunnitelma AKT-0455, laadittu 4.1.',
    'AKT-0456;4.1.2027\nAKT-0457;5.1.2027\nAKT-0458;31.4.2026',
    'Muistuta minua perjantaina klo 8 haltialan liitteestä',
    'Yhteispäivä joka maanantai klo 9–15',
    'Kalenterin osoite',
    'Tauko perjantaihin',
    'Lataa muistio',
  ])
    await maker.says(sentence);
  const form = await maker.says('Ehdota hyvää käytäntöä');
  await maker.presses(form.card, 'Tallenna', { title: 'Etäinen ohjaus', summary: 'Kuvaus' });
  await house.tick();
  return onlyIn(await everything(), since);
}

/** What a modified client would put in the place of each id: all of it at once, and one by one. */
function forgeries(one: Feature, known: Row): Record<string, unknown>[] {
  const strange = namesOf(one).filter((slot) => known[slot] !== undefined);
  const alone = strange.map((slot) => ({ ...forgedSlots(one, { ...blank, [slot]: known[slot] }) }));
  return [forgedSlots(one, known), ...alone];
}

/** Ids that are of nothing are left out when one is tried alone. */
const blank = {
  item: undefined,
  parent: undefined,
  occurrence: undefined,
  goal: undefined,
  agreement: undefined,
  id: undefined,
  recipient: undefined,
};

const known = (verb: string, strange: Tables): Row => {
  const held = some(strange, 'minutes').id;
  const open = [...(strange.get('occurrence')?.values() ?? [])].find(({ start }) => start === '2027-01-13T09:00')?.id;
  const person = some(strange, 'membership').personId ?? some(strange, 'reminder').personId;
  const ref = some(strange, 'plan').ref;
  return {
    group: some(strange, 'meeting').groupId ?? some(strange, 'goal').groupId,
    meeting: verb.startsWith('minutes.') ? held : open,
    occurrence: open,
    item: [...(strange.get('agendaItem')?.values() ?? [])].find(({ type }) => type === 'discussion')?.id,
    parent: some(strange, 'agendaItem').id,
    series: some(strange, 'series').id,
    goal: some(strange, 'goal').id,
    agreement: some(strange, 'agreement').id,
    reminder: some(strange, 'reminder').id,
    import: some(strange, 'planImport').id,
    envelope: some(strange, 'delivery').id,
    changeset: some(strange, 'change').changeset,
    recipient: `person:${person}`,
    ref,
    ...(/^task.(done|show|edit|comment)$/.test(verb) ? { title: some(strange, 'task').id } : {}),
    ...(verb.startsWith('practice.') ? { id: some(strange, 'practice').id } : {}),
    ...people(person),
    ...channels(some(strange, 'channel').id),
  };
};

const people = (id: unknown) => ({
  person: id,
  owner: id,
  chair: id,
  viceChair: id,
  secretary: id,
  deputyFor: id,
  delegate: id,
  who: id,
  owners: [id],
  members: [id],
  responsible: [id],
  present: [id],
  remote: [id],
  checkers: [id],
});

const channels = (id: unknown) => (id ? { channel: id, groupChannel: id, inviteChannel: id } : {});

async function attack(theirs: Strange) {
  const strange = await makeStrange(theirs);
  const { presser, shared } = theirs;
  for (const table of [
    'task',
    'goal',
    'agreement',
    'plan',
    'reminder',
    'series',
    'minutes',
    'practice',
    'pause',
    'download',
  ])
    expect(strange.get(table)?.size, table).toBeGreaterThan(0);
  const own = new Set(idsOf(new Map([...strange].filter(([name]) => !shared.has(name)))));
  const card = (await presser.says('ohje')).card;
  let before = await everything();
  const wrongs: string[] = [];
  for (const one of features.values()) {
    for (const slots of forgeries(one, known(one.name, strange))) {
      const { text } = await presser.forges(card, { verb: one.name, fresh: true, ...slots });
      const after = await everything();
      const what = `${one.name} ${JSON.stringify(slots)}`;
      if (/haltiala/i.test(text)) wrongs.push(`told: ${what}`);
      for (const [table, rows] of strange) {
        if (shared.has(table)) continue;
        for (const id of rows.keys())
          if (JSON.stringify(after.get(table)?.get(id)) !== JSON.stringify(before.get(table)?.get(id)))
            wrongs.push(`changed ${table}: ${what}`);
      }
      for (const [table, rows] of onlyIn(after, before))
        for (const row of redrawsAll(one.name, table) ? [] : rows.values())
          if ([...own].some((id) => JSON.stringify(row).includes(id)))
            wrongs.push(
              `new ${table}: ${what} ${JSON.stringify(row)} ${[...own].filter((id) => JSON.stringify(row).includes(id))}`,
            );
      before = after;
    }
  }
  expect(wrongs).toEqual([]);
}

test('ids of another workspace open nothing and change nothing, for who has every right in the own one', async () => {
  const presser = office.people.admin;
  const id = await office.idOf(presser);
  await house.db.updateTable('membership').set({ isCaseworker: 1 }).where('personId', '=', id).execute();
  await house.db
    .insertInto('seat')
    .values({ id: randomUUID(), groupId: office.group, personId: id, role: 'chair', deputyFor: null })
    .execute();
  const since = await everything();
  const maker = house.client.person('Raija Haukanen');
  const colleague = house.client.person('Timo Haukka');
  const team = house.client.team('Kaukainen yhdyspinta', { channels: ['Johtoryhmä'], members: [maker, colleague] });
  await maker.in(team.channel()).installs();
  await maker.says('Luo aluetiimi nimeltä Haukan tiimi: sihteeri Haukanen, jäsenet Haukka');
  await maker.says('Haukasesta tulee suunnitelmien käsittelijä');
  await attack({ maker, group: 'Haukan tiimi', presser, since, shared: new Set() });
});

test('ids of another group open nothing and change nothing, for who leads a group of the same workspace', async () => {
  const { secretary: presser, lead: maker } = office.people;
  const id = await office.idOf(presser);
  await house.db.updateTable('membership').set({ isCaseworker: 1 }).where('personId', '=', id).execute();
  const shared = new Set([
    'workspace',
    'person',
    'membership',
    'channel',
    'practice',
    'practiceUse',
    'practiceComment',
  ]);
  await attack({ maker, group: 'Aluetiimi', presser, since: await everything(), shared });
});
