import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type House, openHouse } from '../house.ts';
import { occurrencesIn } from '../ics/reading.ts';

let house: House;
let aino: House['people']['aino'];

beforeEach(async () => {
  house = await openHouse({ now: '2026-11-23T09:00', settings: { address: 'https://botti.example' } });
  ({ aino } = house.people);
});
afterEach(() => house.close());

const mondays = 'Yhteispäivä joka maanantai klo 9–15 tammikuun alusta kesäkuun loppuun';

/** The addresses that an answer shows, as they are on this machine. */
const addresses = (text: string) =>
  [...text.matchAll(/https:\/\/botti\.example(\/feeds\/[0-9a-f]{40}\.ics)/g)].map(([, path]) => `${house.url}${path}`);

async function feedOf(person: House['people']['aino'], nth = 0): Promise<string> {
  const [...all] = addresses((await person.says('Näytä kalenteriosoitteeni')).text);
  return all[nth] ?? '';
}

const read = async (address: string) => occurrencesIn(await (await fetch(address)).text());

const said = async () =>
  (await house.db.selectFrom('occurrence').select(['start', 'end', 'state']).orderBy('start').execute())
    .filter(({ state }) => state === 'planned')
    .map(({ start, end }) => `${start} ${end}`);

describe('a calendar address', () => {
  test('shows what stands in the calendar: moved, called off and taken back as well', async () => {
    const added = await aino.says(mondays);
    await aino.presses(added.card, 'Siirrä: ti 30.3.');
    await aino.says('Peru 11.1.2027 yhteispäivä');
    await aino.says('Lisää yhteispäivä to 3.12. klo 9–12, paikkana Kauppakatu 2');
    const address = await feedOf(aino);
    const shown = await read(address);
    expect(shown.map(({ start, end }) => `${start} ${end}`)).toEqual(await said());
    expect(shown).toHaveLength(26);
    const text = await (await fetch(address)).text();
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(4);
    expect(text).toContain('RECURRENCE-ID;TZID=Europe/Helsinki:20270329T090000');
    expect(text).toContain('SUMMARY:Peruttu: Yhteispäivä\r\n');
    expect(text).toContain('LOCATION:Kauppakatu 2');
    await aino.says('Kumoa');
    expect((await read(address)).map(({ start, end }) => `${start} ${end}`)).toEqual(await said());
  });

  test('is not asked without end: another address is answered all the same', async () => {
    const [own, all] = [await feedOf(aino), await feedOf(aino, 1)];
    const answers = [];
    for (let n = 0; n < 61; n++) answers.push((await fetch(own)).status);
    expect(answers.slice(0, 60).every((status) => status === 200)).toBe(true);
    expect(answers.at(-1)).toBe(429);
    expect((await fetch(all)).status).toBe(200);
  });

  test('is a calendar as Outlook expects it', async () => {
    await aino.says(mondays);
    const response = await fetch(await feedOf(aino));
    const text = await response.text();
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('private, no-cache');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text).not.toMatch(/[^\r]\n/);
    expect(text).toContain('BEGIN:VTIMEZONE\r\nTZID:Europe/Helsinki');
    expect(text).toContain('RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU');
    expect(text).toContain('RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU');
    expect(text).toContain('BEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION:Yhteispäivä\r\nTRIGGER:-PT15M');
  });

  test('answers 304 until something changes, and counts the changes of an event', async () => {
    await aino.says('Lisää yhteispäivä to 3.12. klo 9–12');
    const address = await feedOf(aino);
    const first = await fetch(address);
    const [etag, before] = [first.headers.get('etag') ?? '', await first.text()];
    const again = () => fetch(address, { headers: { 'If-None-Match': etag } });
    expect((await again()).status).toBe(304);
    house.clock.set('2026-11-23T10:00');
    expect((await again()).status).toBe(304);
    await aino.says('Siirrä 3.12. yhteispäivä perjantaille 4.12.');
    const changed = await again();
    expect(changed.status).toBe(200);
    const after = await changed.text();
    const uid = (text: string) => /UID:(.*)/.exec(text)?.[1];
    expect(uid(after)).toBe(uid(before));
    expect([before, after].map((text) => /SEQUENCE:(\d+)/.exec(text)?.[1])).toEqual(['0', '1']);
  });

  test('that was renewed is gone at once, and the new one shows the same', async () => {
    await aino.says(mondays);
    const old = await feedOf(aino);
    const answer = await aino.says('Anna uusi kalenteriosoite');
    expect(answer.text).toContain('Vanhat eivät enää toimi.');
    expect((await fetch(old)).status).toBe(404);
    const [fresh = ''] = addresses(answer.text);
    expect(await read(fresh)).toHaveLength(26);
    expect(await feedOf(aino)).toBe(fresh);
  });

  test("is each person's own, and gone when the person leaves", async () => {
    await aino.says(mondays);
    const [hers, his] = [await feedOf(aino), await feedOf(house.people.eero)];
    expect(hers).not.toBe(his);
    await aino.says('Anna uusi kalenteriosoite');
    expect((await fetch(his)).status).toBe(200);
    await house.db
      .updateTable('membership')
      .set({ leftAt: '2026-11-23T08:00:00.000Z' })
      .where('personId', 'in', (query) => query.selectFrom('person').select('id').where('name', '=', 'Eero Korhonen'))
      .execute();
    expect((await fetch(his)).status).toBe(404);
  });

  test("of one's own shows own groups, of a group that group, of the workspace everything", async () => {
    await aino.says('Perusta ryhmä Aluetiimi Pohjoinen');
    await aino.says('Lisää Eero Korhonen Aluetiimi Pohjoisen jäseneksi');
    await aino.says('Lisää yhteispäivä to 3.12. klo 9–12');
    await aino.says('Aluetiimi Pohjoinen kokoontuu 4.12. klo 9–10');
    const counts = async (person: House['people']['aino']) => {
      const all = addresses((await person.says('Näytä kalenteriosoitteeni')).text);
      return Promise.all(all.map(async (each) => (await read(each)).length));
    };
    expect(await counts(house.people.eero)).toEqual([2, 2, 1]);
    expect(await counts(house.people.sari)).toEqual([1, 2]);
  });

  test('is shown one to one when asked in a channel', async () => {
    const asked = await aino.inChannel('Yleinen').says('Näytä kalenteriosoitteeni');
    expect(asked.messages.map(({ card }) => JSON.stringify(card)).join()).not.toContain('/feeds/');
    expect(JSON.stringify(asked.private)).toContain('/feeds/');
  });

  test('that nobody was given is not found', async () => {
    for (const guess of ['x.ics', `${'0'.repeat(40)}.ics`, `${'0'.repeat(40)}`, '%27%20or%201=1.ics'])
      expect((await fetch(`${house.url}/feeds/${guess}`)).status).toBe(404);
  });

  test('is kept as a hash only', async () => {
    const address = await feedOf(aino);
    const secret = /feeds\/(\w+)\./.exec(address)?.[1] ?? '';
    const tables = ['feed', 'change', 'inbound', 'delivery'] as const;
    for (const table of tables)
      expect(JSON.stringify(await house.db.selectFrom(table).selectAll().execute())).not.toContain(secret);
  });
});

describe('the file of one event', () => {
  const fileOf = (card: unknown) => {
    const [, path] = /https:\/\/botti\.example(\/events\/[\w.-]+)/.exec(JSON.stringify(card)) ?? [];
    return `${house.url}${path}`;
  };

  test('is downloaded by the link of its card, as the event stands now', async () => {
    const added = await aino.says('Lisää yhteispäivä to 3.12. klo 9–12, paikkana Kauppakatu 2');
    await aino.says('Siirrä 3.12. yhteispäivä perjantaille 4.12.');
    const response = await fetch(fileOf(added.card));
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="2026-12-04.ics"');
    expect(occurrencesIn(await response.text())).toMatchObject([
      { start: '2026-12-04T09:00', end: '2026-12-04T12:00', summary: 'Yhteispäivä' },
    ]);
  });

  test('is gone a day after the event, for an event taken back, and for a link that was changed', async () => {
    const added = await aino.says('Lisää yhteispäivä to 3.12. klo 9–12');
    const link = fileOf(added.card);
    expect((await fetch(link)).status).toBe(200);
    expect((await fetch(link.replace(/[0-9a-f]\.ics$/, (end) => (end[0] === '0' ? '1.ics' : '0.ics')))).status).toBe(
      404,
    );
    expect((await fetch(link.replace(/\.[0-9a-z]+\.([0-9a-f]{40})/, '.zzzzz.$1'))).status).toBe(404);
    house.clock.set('2026-12-04T13:01');
    expect((await fetch(link)).status).toBe(404);
    house.clock.set('2026-12-01T09:00');
    await aino.says('Kumoa');
    expect((await fetch(link)).status).toBe(404);
  });
});
