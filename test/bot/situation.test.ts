import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type House, openHouse } from '../house.ts';
import { postgresDatabase } from '../postgres/database.ts';
import { buttonsOf, textOf } from '../stand-in/client.ts';
import { foundGroup, setMeeting } from './leadership.ts';

let house: House;
let aino: House['people']['aino'];
beforeEach(async () => {
  house = await openHouse({ now: '2026-11-23T09:00' });
  ({ aino } = house.people);
  await foundGroup(house);
  await house.tick();
});
afterEach(() => house.close());

const rows = () => house.db.selectFrom('situationLink').select(['openData', 'title', 'url']).execute();
const looks = (of = house) =>
  of.people.aino
    .inbox()
    .map(({ card }) => card)
    .filter((card) => textOf(card).includes('Kuukauden tilannekuva'));

test('everyone finds the open data, and what the region has yet to give', async () => {
  const { text, card } = await house.people.mika.says('Näytä tilannekuva');
  expect(text).toContain('Tilannekuvan linkit: 6');
  expect(text).toContain('[Sotkanet](https://sotkanet.fi/sotkanet/fi/haku)');
  expect(text).toContain('Alueellinen hyvinvointikertomus: osoitetta ei ole vielä annettu');
  expect(buttonsOf(card)).toEqual([]);
});

describe('a secretary keeps the links', () => {
  test('adds one, gives it another address, takes it out', async () => {
    const added = await aino.says('Lisää tilannekuvaan linkki Kuntatilastot https://www.kuntaliitto.fi/tilastot');
    expect(added.text).toContain('Tilannekuvassa on nyt: Kuntatilastot');
    expect(added.text).toContain('[Kuntatilastot](https://www.kuntaliitto.fi/tilastot)');
    await aino.says('Lisää tilannekuvaan linkki kuntatilastot https://www.kuntaliitto.fi/uudet');
    expect(await rows()).toEqual([{ openData: null, title: 'Kuntatilastot', url: 'https://www.kuntaliitto.fi/uudet' }]);
    const removed = await aino.says('Poista kuntatilastot tilannekuvasta');
    expect(removed.text).toContain('Poistettu tilannekuvasta: Kuntatilastot');
    expect(await rows()).toEqual([]);
    await aino.presses(removed.card, 'Kumoa');
    expect(await rows()).toHaveLength(1);
  });

  test('gives the region’s own address, which stands in place of the open data', async () => {
    await aino.says('Lisää tilannekuvaan linkki Alueellinen hyvinvointikertomus https://www.siunsote.fi/kertomus');
    const { text } = await aino.says('Näytä tilannekuva');
    expect(text).toContain('Tilannekuvan linkit: 6');
    expect(text).toContain('[Alueellinen hyvinvointikertomus](https://www.siunsote.fi/kertomus)');
  });

  test('hides open data, which its name brings back', async () => {
    const { text } = await aino.says('Poista Sotkanet tilannekuvasta');
    expect(text).toContain('Tilannekuvan linkit: 5');
    expect(text).not.toContain('[Sotkanet]');
    expect((await aino.says('Laita Sotkanet takaisin tilannekuvaan')).text).toContain('[Sotkanet]');
    expect(await rows()).toEqual([]);
  });

  test('by forms, which tell what is wrong and keep what was typed', async () => {
    const form = await aino.says('Lisää linkki tilannekuvaan');
    const back = await aino.presses(form.card, 'Tallenna', { title: 'Intra', url: 'https://intra.kunta.local/x' });
    expect(back.text).toContain('Osoite ei kelpaa.');
    expect(JSON.stringify(back.card)).toContain('"value":"Intra"');
    const good = await aino.presses(back.card, 'Tallenna', {
      title: 'Alueprofiili',
      url: 'https://www.stat.fi/profiili',
    });
    expect(good.text).toContain('Tilannekuvassa on nyt: Alueprofiili');
    const choose = await aino.says('Poista tilannekuvan linkki');
    const gone = await aino.presses(choose.card, 'Tallenna', { situationLink: 'avohilmo' });
    expect(gone.text).toContain('Poistettu tilannekuvasta: Avohilmo');
  });

  test.each(['http://stat.fi/tilasto', 'https://10.1.2.3/tilasto', 'https://tunnus:sana@stat.fi/'])(
    'but not one that leads inside or is open to others: %s',
    async (address) => {
      const { text } = await aino.says(`Lisää tilannekuvaan linkki Luvut ${address}`);
      expect(text).toContain('Osoite ei kelpaa.');
      expect(await rows()).toEqual([]);
    },
  );

  test('no more than a card can hold', async () => {
    for (let n = 0; n < 15; n++) await aino.says(`Lisää tilannekuvaan linkki Tilasto${n} https://stat.fi/${n}`);
    const { text } = await aino.says('Lisää tilannekuvaan linkki Viimeinen https://stat.fi/x');
    expect(text).toContain('Omia linkkejä on jo 15.');
    expect(await rows()).toHaveLength(15);
  });
});

test('others do not change them, whatever they forge', async () => {
  const { mika } = house.people;
  expect((await mika.says('Poista Sotkanet tilannekuvasta')).text).toContain('Tämän voi tehdä ryhmän sihteeri');
  const { card } = await mika.says('Näytä tilannekuva');
  const forged = await mika.forges(card, { verb: 'situation.add', title: 'Oma', url: 'https://stat.fi/' });
  expect(forged.text).toContain('Tämän voi tehdä ryhmän sihteeri');
  expect(await rows()).toEqual([]);
});

test('one workspace’s link is no other’s to take out', async () => {
  await aino.says('Lisää tilannekuvaan linkki Kuntatilastot https://www.kuntaliitto.fi/tilastot');
  const { id } = await house.db.selectFrom('situationLink').select('id').executeTakeFirstOrThrow();
  const other = await house.db.selectFrom('workspace').selectAll().executeTakeFirstOrThrow();
  await house.db
    .insertInto('workspace')
    .values({ ...other, id: 'other', teamId: 'other' })
    .execute();
  await house.db.updateTable('situationLink').set({ workspaceId: 'other' }).execute();
  const { card } = await aino.says('Näytä tilannekuva');
  const forged = await aino.forges(card, { verb: 'situation.remove', situationLink: id });
  expect(forged.text).not.toContain('Poistettu');
  expect(await rows()).toHaveLength(1);
});

test('its links go on the next agenda, as attachments of a matter', async () => {
  const meeting = await setMeeting(house, 'Työllisyysjohtoryhmä', '2026-12-08T09:00', '2026-12-08T11:00');
  const { text } = await aino.says('Vie tilannekuvan linkit johtoryhmän asialistalle');
  expect(text).toContain('Lisätty asialistalle: Tilannekuva');
  const items = await house.db
    .selectFrom('agendaItem')
    .select(['title', 'links', 'grounds'])
    .where('occurrenceId', '=', meeting)
    .where('title', '=', 'Tilannekuva')
    .execute();
  expect(items, 'the group has the item on every agenda').toHaveLength(1);
  const links = JSON.parse(items[0]?.links ?? '[]') as { title: string; url: string }[];
  expect(links.map(({ title }) => title)).toEqual([
    'Työllisyyskatsaus',
    'Työnvälitystilastot',
    'Sotkanet',
    'Kelan tietotarjotin',
    'Avohilmo',
  ]);
  expect((await aino.says('Näytä asialistan kohta tilannekuva')).text).toContain('[Sotkanet](https://sotkanet.fi');
});

test('the secretary is reminded once a month, in the digest', async () => {
  const days = ['2026-11-24', '2026-12-22', '2026-12-23', '2026-12-28', '2027-01-22', '2027-01-25', '2027-01-26'];
  for (const day of days) {
    house.clock.set(`${day}T08:00`);
    await house.tick();
    expect(looks(), day).toHaveLength(day < '2026-12-23' ? 0 : day < '2027-01-25' ? 1 : 2);
  }
  const [first] = looks();
  expect(textOf(first ?? null)).toContain('On aika katsoa kuukauden tilannekuva.');
  expect(textOf(first ?? null)).toContain('Kuukauden tilannekuva: Työllisyysjohtoryhmä');
  expect((await aino.presses(first ?? null, 'Näytä linkit')).text).toContain('Tilannekuvan linkit: 6');
  expect(house.people.eero.inbox().some(({ card }) => textOf(card).includes('tilannekuva'))).toBe(false);
});

test('on PostgreSQL the links are kept and the secretary is reminded', async () => {
  const own = await openHouse({ now: '2026-12-22T09:00', settings: { databaseUrl: await postgresDatabase() } });
  await foundGroup(own);
  await own.tick();
  await own.people.aino.says('Poista Sotkanet tilannekuvasta');
  await own.people.aino.says('Lisää tilannekuvaan linkki Kuntatilastot https://www.kuntaliitto.fi/tilastot');
  own.clock.set('2026-12-23T08:00');
  await own.tick();
  expect(looks(own)).toHaveLength(1);
  const { text } = await own.people.aino.says('Näytä tilannekuva');
  expect(text).toContain('Tilannekuvan linkit: 6');
  expect(text).not.toContain('[Sotkanet]');
  await own.close();
});
