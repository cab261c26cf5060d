import { readFileSync } from 'node:fs';
import { Temporal } from 'temporal-polyfill';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readCommands } from '#bot/command.ts';
import type { Message, SharedFile } from '#bot/request.ts';
import { type House, openHouse } from '../house.ts';
import { buttonsOf } from '../stand-in/card.ts';

let house: House;
let aino: House['people']['aino'];

beforeEach(async () => {
  house = await openHouse({ now: '2026-11-23T09:00', settings: { address: 'https://botti.example' } });
  ({ aino } = house.people);
});
afterEach(() => house.close());

const file = (name: string) => readFileSync(`test/fixtures/calendars/${name}.ics`, 'utf8');

/** A file's text in the form, as far as its preview. */
async function shows(person: House['people']['aino'], text: string, group = '') {
  const form = await person.says('Tuo kalenteritiedosto');
  return person.presses(form.card, 'Tallenna', { calendarText: text, ...(group ? { group } : {}) });
}

async function brings(person: House['people']['aino'], text: string) {
  return person.presses((await shows(person, text)).card, 'Tuo kalenteriin');
}

const standing = async () =>
  (await house.db.selectFrom('occurrence').selectAll().orderBy('start').execute()).map(
    ({ start, kind, title, state, seriesId }) =>
      [start, kind, title, state === 'cancelled' && 'off', seriesId && 'series'].filter(Boolean).join(' '),
  );

describe("Outlook's export", () => {
  test('is shown before anything is done', async () => {
    const shown = await shows(aino, file('outlook'));
    expect(shown.text).toContain('Tuodaanko kalenteriin? 2 uutta, 1 jo mennyttä');
    expect(shown.text).toContain('Yhteispäivä ma 4.1.2027 klo 9.00–15.00 (25 kertaa, viimeinen ma 28.6.2027)');
    expect(shown.text).toContain('Kehittämispäivä ti 20.4.2027 koko päivän');
    expect(await standing()).toEqual([]);
  });

  test('comes in as a series and a day, of their kinds, and is taken back whole', async () => {
    const done = await brings(aino, file('outlook'));
    expect(done.text).toContain('Tuotu kalenteriin: 2 uutta');
    const rows = await standing();
    expect(rows).toHaveLength(26);
    expect(rows[0]).toBe('2027-01-04T09:00 jointDay series');
    expect(rows).toContain('2027-02-09T10:00 jointDay series');
    expect(rows).toContain('2027-04-20T00:00 developmentDay');
    expect((await aino.says('Milloin on seuraava kehittämispäivä?')).text).toContain('ti 20.4.2027 koko päivän');
    await aino.presses(done.card, 'Kumoa');
    expect(await standing()).toEqual([]);
    for (const table of ['series', 'imported'] as const)
      expect(await house.db.selectFrom(table).selectAll().execute()).toEqual([]);
  });

  test('again changes nothing, and changed changes only what differs', async () => {
    await brings(aino, file('outlook'));
    const again = await shows(aino, file('outlook'));
    expect(again.text).toContain('Tuotavaa ei ole: 2 ennallaan, 1 jo mennyttä');
    expect(buttonsOf(again.card)).toEqual([]);
    const before = await standing();
    const moved = file('outlook')
      .replace('20270209T100000', '20270210T100000')
      .replace('20270209T150000', '20270210T150000');
    const shown = await shows(aino, moved);
    expect(shown.text).toContain('1 muutos, 1 ennallaan');
    const done = await aino.presses(shown.card, 'Tuo kalenteriin');
    const after = await standing();
    expect(after.filter((row) => !before.includes(row))).toEqual(['2027-02-10T10:00 jointDay series']);
    expect(after).toHaveLength(before.length);
    await aino.presses(done.card, 'Kumoa');
    expect(await standing()).toEqual(before);
  });

  test('pressed twice is there once', async () => {
    const shown = await shows(aino, file('outlook'));
    await aino.presses(shown.card, 'Tuo kalenteriin');
    expect((await aino.presses(shown.card, 'Tuo kalenteriin')).text).toContain('2 ennallaan');
    expect(await standing()).toHaveLength(26);
  });
});

test("Google's export keeps what is called off, and says what it cannot take", async () => {
  const shown = await shows(aino, file('google'));
  expect(shown.text).toContain('Kesäpäivät: se kestää yli vuorokauden');
  await aino.presses(shown.card, 'Tuo kalenteriin');
  const rows = await standing();
  expect(rows).toContain('2027-04-13T09:00 jointDay Aluetiimin kokous off series');
  expect(rows).toContain('2027-02-03T09:00 jointDay Verkostotapaaminen; Kela ja TYM');
});

test("a series without an end goes on by itself, at the other zone's time in ours", async () => {
  await brings(aino, file('nextcloud'));
  expect(await standing()).toContain('2027-01-07T13:00 jointDay Nuorten tiimi series');
  const [series] = await house.db.selectFrom('series').selectAll().execute();
  expect(series).toMatchObject({ rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', start: '2027-01-07T13:00' });
  house.clock.set('2027-12-23T09:00');
  await house.tick();
  const { last } = await house.db
    .selectFrom('occurrence')
    .select(({ fn }) => fn.max('start').as('last'))
    .executeTakeFirstOrThrow();
  expect(last).toMatch(/^2029-06-\d\dT13:00$/);
});

test('what may not be taken is refused with its reason, and nothing of it is kept', async () => {
  const junk = file('junk').replace(/BEGIN:VEVENT\r\nUID:client-1[\s\S]*?END:VEVENT\r\n/, '');
  const shown = await shows(aino, junk);
  expect(shown.text).toContain('Nimetön tapahtuma: siinä on suunnitelman tunnus');
  expect(shown.text).not.toContain('AKT-0231');
  expect(shown.text).toContain('Pommi: se toistuu useammin kuin kerran päivässä');
  await aino.presses(shown.card, 'Tuo kalenteriin');
  for (const table of ['occurrence', 'upload', 'change', 'inbound'] as const)
    expect(JSON.stringify(await house.db.selectFrom(table).selectAll().execute())).not.toContain('AKT-0231');
});

test('a form with a personal identity code in it is refused whole', async () => {
  const refused = await shows(aino, file('junk'));
  expect(refused.text).toContain('henkilötunnus');
  expect(await house.db.selectFrom('upload').selectAll().execute()).toEqual([]);
});

test('text that is no calendar comes back in its form with the reason', async () => {
  const refused = await shows(aino, 'Hei, tässä kalenteri');
  expect(refused.text).toContain('Tämä ei ole kalenteritiedosto.');
  expect(buttonsOf(refused.card)).toContain('Tallenna');
});

test('into a group comes what its secretary brings, as the meetings of the group', async () => {
  await aino.says('Perusta aluetiimi');
  const { id } = await house.db.selectFrom('group').select('id').executeTakeFirstOrThrow();
  const refused = await shows(house.people.eero, file('google'), id);
  expect(refused.text).toContain('ryhmän sihteeri');
  const shown = await shows(aino, file('google'), id);
  expect(shown.text).toContain('Ryhmälle Aluetiimi.');
  await aino.presses(shown.card, 'Tuo kalenteriin');
  expect(await standing()).toContain('2027-01-12T09:00 teamMeeting Aluetiimin kokous series');
});

test("someone else's imported day is not changed by who may not", async () => {
  await brings(aino, file('outlook'));
  const other = file('outlook').replace('LOCATION:Carelicum', 'LOCATION:Toripaikka');
  const shown = await shows(house.people.eero, other);
  expect(shown.text).toContain('sitä voi muuttaa vain sen lisännyt henkilö tai ryhmän sihteeri');
});

test('what the feed gives out comes back as the same', async () => {
  await aino.says('Yhteispäivä joka maanantai klo 9–15 tammikuun alusta maaliskuun loppuun');
  await aino.says('Siirrä 11.1.2027 yhteispäivä tiistaille 12.1.');
  await aino.says('Lisää yhteispäivä to 3.12. klo 9–12, paikkana Kauppakatu 2');
  const answer = await aino.says('Näytä kalenteriosoitteeni');
  const path = /botti\.example(\/feeds\/\w+\.ics)/.exec(answer.text)?.[1];
  const text = await (await fetch(`${house.url}${path}`)).text();
  expect((await shows(aino, text)).text).toContain('Tuotavaa ei ole: 2 ennallaan');
});

test('a preview is forgotten after a day', async () => {
  const shown = await shows(aino, file('outlook'));
  await house.tick();
  house.clock.set('2026-11-24T10:00');
  await house.tick();
  expect((await aino.presses(shown.card, 'Tuo kalenteriin')).text).toContain('Tämä esikatselu on vanhentunut.');
  expect(await standing()).toEqual([]);
});

describe('a file sent to the chat', () => {
  const now = Temporal.ZonedDateTime.from('2026-11-23T09:00[Europe/Helsinki]');
  const sent = (text: string, one: SharedFile) =>
    readCommands({ kind: 'message', text, mentions: [], files: [one] } as unknown as Message, 'fi', now)[0];

  test('is the same as its text in the form, for the group that was said beside it', () => {
    expect(sent('', { name: 'a.ics', text: 'BEGIN:VCALENDAR' })).toEqual({
      name: 'calendar.import',
      slots: { calendarText: 'BEGIN:VCALENDAR' },
    });
    expect(sent('tuo kalenteritiedosto johtoryhmälle', { name: 'a.ics', text: 'BEGIN:VCALENDAR' })).toEqual({
      name: 'calendar.import',
      slots: { calendarText: 'BEGIN:VCALENDAR', group: 'johtoryhmä' },
    });
  });

  test('that could not be had is told', () => {
    expect(() => sent('', { name: 'a.ics', problem: 'tooBig' })).toThrow('import.tooBig');
    expect(() => sent('', { name: 'a.docx', problem: 'notReadable' })).toThrow('import.notReadable');
    expect(() => sent('', { name: 'a.ics', problem: 'notFetched' })).toThrow('import.notFetched');
  });
});
