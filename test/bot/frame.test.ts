import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type House, openHouse } from '../house.ts';
import { buttonsOf } from '../stand-in/client.ts';
import { memberOf } from '../stand-in/person.ts';
import { TENANT } from '../stand-in/world.ts';

let house: House;
beforeEach(async () => {
  house = await openHouse({ locales: { johan: 'sv-FI', mika: 'en-GB' } });
});
afterEach(() => house.close());

/** Every text that the database holds, in one. */
async function everythingStored(): Promise<string> {
  const tables = await house.db.introspection.getTables();
  const rows = await Promise.all(
    tables.map(({ name }) => sql`select * from ${sql.table(name)}`.execute(house.db).then((result) => result.rows)),
  );
  return JSON.stringify(rows);
}

const changes = () => house.db.selectFrom('change').selectAll().execute();

describe('a personal identity code', () => {
  const code = '020594X902N';

  test('in a message is refused and kept nowhere', async () => {
    const answer = await house.people.aino.says(`Asiakkaan ${code} suunnitelma pitäisi tarkistaa`);
    expect(answer.text).toContain('henkilötunnus');
    expect(answer.text).not.toContain(code);
    expect(await everythingStored()).not.toContain(code);
  });

  test('in a field of a form is refused and kept nowhere', async () => {
    const { aino } = house.people;
    const { card } = await aino.says('Anna rooli');
    const answer = await aino
      .presses(card, 'Tallenna', { person: '', role: 'caseworker', group: '' })
      .catch(() => null);
    expect(answer).toBeNull();
    const form = await aino.says('Ehdota hyvää käytäntöä');
    const refused = await aino.presses(form.card, 'Tallenna', { title: `asiakas ${code.toLowerCase()}`, summary: 'x' });
    expect(refused.text).toContain('henkilötunnus');
    expect(await everythingStored()).not.toContain(code.toLowerCase());
  });

  test('is refused in Swedish and in English too', async () => {
    const { johan, mika } = house.people;
    expect((await johan.says(`klienten ${code}`)).text).toContain('personbeteckning');
    expect((await mika.says(`the client ${code}`)).text).toContain('personal identity code');
  });
});

test.each([
  ['aino', 'Huomenta!', 'Näin autan'],
  ['johan', 'God morgon!', 'Så här hjälper jag'],
  ['mika', 'hello', 'How I can help'],
] as const)('a greeting of %s is answered by what can be done here', async (who, sentence, said) => {
  expect((await house.people[who].says(sentence)).text).toContain(said);
});

test('every topic of the help can be reached by its buttons, a few at a time', async () => {
  const { aino } = house.people;
  const seen = new Set<string>();
  let { card } = await aino.says('ohje');
  for (let pages = 0; pages < 5; pages++) {
    const buttons = buttonsOf(card);
    expect(buttons.length).toBeLessThanOrEqual(6);
    for (const title of buttons) seen.add(title);
    if (!buttons.includes('Lisää aiheita')) break;
    ({ card } = await aino.presses(card, 'Lisää aiheita'));
  }
  for (const topic of [
    'Kalenteri',
    'Tehtävät',
    'Muistiot',
    'Kyselyt',
    'Ihmiset ja roolit',
    'Tiedot ja asetukset',
    'Muut',
  ])
    expect(seen).toContain(topic);
});

describe('what is not understood', () => {
  test.each([
    ['aino', 'Mikä on elämän tarkoitus', 'En ymmärtänyt'],
    ['johan', 'Vad är meningen med livet', 'Jag förstod inte'],
    ['mika', 'What is the meaning of life', 'I did not understand'],
  ] as const)('%s gets the three nearest commands as buttons', async (who, sentence, said) => {
    const answer = await house.people[who].says(sentence);
    expect(answer.text).toContain(said);
    expect(buttonsOf(answer.card)).toHaveLength(3);
    expect(await changes()).toEqual([]);
  });
});

describe('an impossible date', () => {
  test.each([
    ['aino', 'Peru 31.4. yhteispäivä', 'Päivää 31.4. ei ole'],
    ['johan', 'Ställ in den gemensamma dagen 31.4', 'finns inte'],
    ['mika', 'Cancel the joint day on 31 April', 'no such day'],
  ] as const)('is said to %s to be one', async (who, sentence, said) => {
    expect((await house.people[who].says(sentence)).text).toContain(said);
    expect(await changes()).toEqual([]);
  });
});

describe('a card action', () => {
  test('with a made-up verb is refused and changes nothing', async () => {
    const { aino } = house.people;
    const { card } = await aino.says('ohje');
    const answer = await aino.forges(card, { verb: 'database.drop' });
    expect(answer.text).toContain('ei ole enää käytössä');
    expect(await changes()).toEqual([]);
  });

  test('with made-up data is refused and changes nothing', async () => {
    const { aino } = house.people;
    const { card } = await aino.says('ohje');
    const answer = await aino.forges(card, { verb: 'undo', changeset: "' or 1=1 --" });
    expect(answer.text).toContain('Mitään ei muutettu');
    expect(await changes()).toEqual([]);
  });

  test('that needs a right which the person has not is refused with who may', async () => {
    const { eero } = house.people;
    const { card } = await eero.says('ohje');
    const answer = await eero.forges(card, { verb: 'role.grant', person: 'me', role: 'admin' });
    expect(answer.text).toContain('työtilan ylläpitäjä');
    expect(await changes()).toEqual([]);
  });
});

test('only who made a change can undo it, and once', async () => {
  const { aino, eero } = house.people;
  const done = await aino.says('Niemestä tulee suunnitelmien käsittelijä');
  expect(done.text).toContain('Liisa Niemi on nyt suunnitelmien käsittelijä');
  const [change] = await changes();
  const { card } = await eero.says('ohje');
  const foreign = await eero.forges(card, { verb: 'undo', changeset: change?.changeset ?? '' });
  expect(foreign.text).toContain('joku muu');
  expect((await aino.presses(done.card, 'Kumoa')).text).toContain('Kumottu');
  expect((await aino.says('kumoa')).text).toContain('Kumottavaa ei ole');
  const liisa = await house.db
    .selectFrom('membership')
    .innerJoin('person', 'person.id', 'membership.personId')
    .select('isCaseworker')
    .where('name', '=', 'Liisa Niemi')
    .executeTakeFirst();
  expect(liisa?.isCaseworker).toBe(0);
});

test('who has lost a right does not take back what was done by it', async () => {
  const { aino, eero, liisa } = house.people;
  await aino.says('Anna Korhoselle ylläpitäjän rooli');
  const done = await eero.says('Niemestä tulee suunnitelmien käsittelijä');
  await aino.says('Poista Korhoselta ylläpitäjän rooli');
  expect((await eero.presses(done.card, 'Kumoa')).text).toContain('työtilan ylläpitäjä');
  await liisa.says('Uusi aktivointisuunnitelma AKT-0455, laadittu 16.11.');
  await aino.says('Poista Niemeltä suunnitelmien käsittelijän rooli');
  expect((await liisa.says('kumoa')).text).toContain('suunnitelmien käsittelijä');
  const plans = await house.db.selectFrom('plan').select('ref').execute();
  expect(plans).toEqual([{ ref: 'AKT-0455' }]);
});

test('an activity that Teams sends again changes nothing twice and gets the same answer', async () => {
  const { aino } = house.people;
  const activity = (id: string) => ({
    type: 'message',
    id,
    text: 'Niemestä tulee suunnitelmien käsittelijä',
    channelId: 'msteams',
    serviceUrl: house.connector.url,
    locale: 'fi-FI',
    from: { id: aino.teamsId, name: aino.name, aadObjectId: aino.aadObjectId },
    recipient: { id: '28:bot', name: 'Yhdyspintabotti' },
    conversation: {
      id: house.connector.world.personalConversation(aino.teamsId),
      conversationType: 'personal',
      tenantId: TENANT,
    },
    channelData: { tenant: { id: TENANT } },
  });
  const post = (id: string) =>
    fetch(`${house.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(activity(id)),
    });
  await post('same');
  await post('same');
  expect(await changes()).toHaveLength(1);
  const cards = aino.inbox().map(({ card }) => JSON.stringify(card));
  expect(cards).toHaveLength(2);
  expect(cards[0]).toBe(cards[1]);
});

test('a person of no workspace is told what to ask for', async () => {
  const stranger = house.client.person('Outi Ranta');
  expect((await stranger.says('ohje')).text).toContain('En löydä sinua');
});

test('who leaves the roster loses all at once', async () => {
  const { liisa, aino } = house.people;
  await aino.says('Niemestä tulee suunnitelmien käsittelijä');
  await house.team.loses(liisa);
  expect((await liisa.says('ohje')).text).toContain('En löydä sinua');
  await house.team.gains(liisa);
  const again = await liisa.says('Uusi aktivointisuunnitelma AKT-0455, laadittu 16.11.');
  expect(again.text).toContain('suunnitelmien käsittelijä');
  expect(await changes()).toHaveLength(1);
});

test('who came without the bot being told is found in the roster', async () => {
  const newcomer = house.client.person('Outi Ranta');
  house.connector.world.membersOf(house.team.id).push(memberOf(newcomer));
  expect((await newcomer.says('ohje')).text).toContain('Näin autan');
});
