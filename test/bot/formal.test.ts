import { afterEach, expect, test } from 'vitest';
import { type House, openHouse } from '../house.ts';
import { textOf } from '../stand-in/card.ts';
import { foundGroup, setMeeting } from './leadership.ts';

let house: House;
afterEach(() => house.close());

/** A year's work of a body with formal powers, and what goes wrong in it: everything that was said of it. */
async function workOfABody(locale: string, said: Readonly<Record<string, string>>): Promise<string> {
  house = await openHouse({ now: '2027-01-04T09:00', locales: { aino: locale, eero: locale } });
  const { aino, eero } = house.people;
  await foundGroup(house);
  await setMeeting(house, 'Työllisyysjohtoryhmä', '2027-01-12T09:00', '2027-01-12T11:00');
  await setMeeting(house, 'Työllisyysjohtoryhmä', '2027-03-09T09:00', '2027-03-09T11:00');
  const { id } = await house.db.selectFrom('group').select('id').executeTakeFirstOrThrow();
  const titles = { formal: 1 as const, template: '[{"title":"Kokouksen avaus"},{"title":"Muut asiat"}]' };
  await house.db.updateTable('group').set(titles).where('id', '=', id).execute();
  const before = aino.inbox().length;
  const heard: string[] = [];
  const says = async (person: typeof aino, key: string) => {
    const { text } = await person.says(said[key] ?? expect.fail(key));
    expect(text, key).not.toMatch(/En ymmärtänyt|Jag förstod inte/);
    heard.push(`${key}: ${text}`);
  };
  for (const key of ['add', 'agenda', 'group', 'timetable', 'hold', 'weekBefore', 'publish', 'again'])
    await says(aino, key);
  await house.tick();
  await says(aino, 'withdrawStanding');
  await says(aino, 'noMinutes');
  house.clock.set('2027-01-12T09:00');
  await says(aino, 'start');
  await says(aino, 'noItem');
  await says(aino, 'decide');
  house.clock.set('2027-01-12T10:45');
  for (const key of ['end', 'postTooSoon', 'send']) await says(aino, key);
  await house.tick();
  for (const key of ['checked', 'checkedTwice']) await says(eero, key);
  await house.tick();
  for (const key of ['post', 'download', 'decisions']) await says(aino, key);
  await says(eero, 'approveTooSoon');
  house.clock.set('2027-03-09T09:05');
  await says(aino, 'startAgain');
  await says(eero, 'approve');
  await house.tick();
  const cards = [...aino.inbox().slice(before), ...eero.inbox(), ...house.posts('Johtoryhmä')];
  return [...heard, ...cards.map(({ card }) => textOf(card))].join('\n');
}

test('a formal body has an esityslista and a pöytäkirja in everything that is said of it', async () => {
  const all = await workOfABody('fi-FI', {
    add: 'Lisää esityslistalle hankinnat',
    agenda: 'Näytä johtoryhmän esityslista',
    group: 'Ketkä kuuluvat johtoryhmään?',
    timetable: 'Näytä johtoryhmän kokouksen aikataulu',
    hold: 'Pidä esityslista vielä',
    weekBefore: 'Lähetä esityslista viikkoa ennen kokousta',
    publish: 'Julkaise johtoryhmän esityslista',
    again: 'Julkaise esityslista',
    withdrawStanding: 'Poista muut asiat esityslistalta',
    noMinutes: 'Näytä johtoryhmän pöytäkirja',
    start: 'Aloita johtoryhmän kokous',
    noItem: 'Kohta 77',
    decide: 'Päätös: hankitaan ostopalveluna',
    end: 'Päätä johtoryhmän kokous',
    postTooSoon: 'Julkaise johtoryhmän pöytäkirja',
    send: 'Lähetä pöytäkirja tarkastettavaksi',
    checked: 'Pöytäkirja on tarkastettu',
    checkedTwice: 'Pöytäkirja on oikein',
    post: 'Julkaise pöytäkirja',
    download: 'Lataa johtoryhmän pöytäkirja',
    decisions: 'Näytä päätökset',
    approveTooSoon: 'Hyväksy edellinen pöytäkirja',
    startAgain: 'Aloita kokous',
    approve: 'Hyväksy johtoryhmän edellinen pöytäkirja',
  });
  expect(all.match(/.*(?:asialist|muistio).*/gi) ?? []).toEqual([]);
  expect(all.match(/esityslist/gi)?.length).toBeGreaterThan(12);
  expect(all.match(/pöytäkirj/gi)?.length).toBeGreaterThan(15);
});

test('in Swedish a formal body has a föredragningslista and a protokoll', async () => {
  const all = await workOfABody('sv-FI', {
    add: 'Lägg till upphandlingarna på föredragningslistan',
    agenda: 'Visa ledningsgruppens föredragningslista',
    group: 'Vilka hör till ledningsgruppen?',
    timetable: 'Visa tidtabellen för ledningsgruppens möte',
    hold: 'Vänta med föredragningslistan, en bilaga saknas',
    weekBefore: 'Skicka föredragningslistan en vecka före mötet',
    publish: 'Publicera ledningsgruppens föredragningslista',
    again: 'Publicera föredragningslistan',
    withdrawStanding: 'Ta bort muut asiat från föredragningslistan',
    noMinutes: 'Visa ledningsgruppens protokoll',
    start: 'Inled ledningsgruppens möte',
    noItem: 'Punkt 77',
    decide: 'Beslut: tjänsten köps',
    end: 'Avsluta ledningsgruppens möte',
    postTooSoon: 'Publicera ledningsgruppens protokoll',
    send: 'Skicka protokollet för granskning',
    checked: 'Protokollet är granskat',
    checkedTwice: 'Protokollet är justerat',
    post: 'Publicera protokollet',
    download: 'Ladda ner ledningsgruppens protokoll',
    decisions: 'Visa besluten',
    approveTooSoon: 'Godkänn föregående protokoll',
    startAgain: 'Inled mötet',
    approve: 'Godkänn ledningsgruppens föregående protokoll',
  });
  expect(all.match(/.*(?:ärendelist|promemori).*/gi) ?? []).toEqual([]);
  expect(all.match(/föredragningslist/gi)?.length).toBeGreaterThan(8);
  expect(all.match(/protokoll/gi)?.length).toBeGreaterThan(15);
});
