import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type House, openHouse } from '../house.ts';
import { buttonsOf } from '../stand-in/client.ts';

let house: House;
let aino: House['people']['aino'];
let johan: House['people']['johan'];
beforeAll(async () => {
  house = await openHouse({ locales: { johan: 'sv-FI', liisa: 'en-GB' } });
  ({ aino, johan } = house.people);
});
afterAll(() => house.close());

describe('from a county to its employment areas', () => {
  test.each([
    'Mitkä työllisyysalueet ovat Lapin hyvinvointialueella?',
    'Montako työllisyysaluetta Lapissa on?',
    'lapin työllisyysalueet',
  ])('%s', async (sentence) => {
    const { text } = await aino.says(sentence);
    expect(text).toMatch(/^Lapin hyvinvointialueella on 4 työllisyysaluetta\./);
    for (const area of ['Tunturi-Lappi ja Pello', 'Meri-Lappi', 'Rovaseutu', 'Pohjois- ja Itä-Lappi'])
      expect(text).toContain(area);
  });

  test('an area that is in another county too is told as such', async () => {
    const { text } = await aino.says('Mitkä työllisyysalueet ovat Etelä-Savossa?');
    expect(text).toContain('**Keski-Savo** (myös Pohjois-Savon hyvinvointialueella)');
    expect(text).not.toContain('**Savonlinna** (');
  });

  test('a county with one area, and Helsinki', async () => {
    expect((await aino.says('Mitkä työllisyysalueet ovat Keski-Pohjanmaan hyvinvointialueella?')).text).toContain(
      'Keski-Pohjanmaan hyvinvointialueella on yksi työllisyysalue.',
    );
    expect((await aino.says('Montako työllisyysaluetta Helsingissä on?')).text).toContain(
      'Helsingin kaupungissa on yksi työllisyysalue.',
    );
  });
});

describe('from an employment area to its county', () => {
  test('one that spans two', async () => {
    const { text, card } = await aino.says('Mihin hyvinvointialueeseen Keski-Savo kuuluu?');
    expect(text).toMatch(/^Työllisyysalue Keski-Savo on kahdella hyvinvointialueella: Etelä-Savon ja Pohjois-Savon\./);
    const pressed = await aino.presses(card, 'Pohjois-Savon hyvinvointialue');
    expect(pressed.text).toContain('Pohjois-Savon hyvinvointialueella on 3 työllisyysaluetta.');
  });

  test.each([
    ['Missä hyvinvointialueella on Raasepori?', 'Työllisyysalue Hanko–Inkoo–Raasepori on Länsi-Uudenmaan'],
    ['Mihin työllisyysalueeseen Kauniaisten kunta kuuluu?', 'Työllisyysalue Espoo–Kauniainen on Länsi-Uudenmaan'],
    ['Mihin työllisyysalueeseen Kerava kuuluu?', 'Työllisyysalue Kerava–Sipoo on kahdella'],
  ])('by a municipality of its name: %s', async (sentence, answer) => {
    expect((await aino.says(sentence)).text).toContain(answer);
  });
});

describe('names that are not quite right', () => {
  test('a near miss is read as the nearest, and says so', async () => {
    const { text } = await aino.says('Mitkä työllisyysalueet ovat Kainutun hyvinvointialueella?');
    expect(text).toContain('Kainuun hyvinvointialueella on yksi työllisyysalue.');
    expect(text).toContain('Luin nimen näin: Kainuun hyvinvointialue.');
    expect((await aino.says('Kainu mikä hyvinvointialue')).text).toContain('Kainuu–Koillismaa');
  });

  test('a part of several names asks which', async () => {
    const { text, card } = await aino.says('Mitkä työllisyysalueet ovat Uusimaalla?');
    expect(text).toContain('Kumpaa tarkoitat?');
    expect(buttonsOf(card)).toEqual([
      'Itä-Uudenmaan hyvinvointialue',
      'Keski-Uudenmaan hyvinvointialue',
      'Länsi-Uudenmaan hyvinvointialue',
    ]);
    expect((await aino.presses(card, 'Keski-Uudenmaan hyvinvointialue')).text).toContain('Keski-Uusimaa');
  });

  test('what is no place is not said back: it may be a name', async () => {
    const { text } = await aino.says('Millä hyvinvointialueella Meikäläisen Matti on?');
    expect(text).toContain('En löytänyt sen nimistä aluetta.');
    expect(text).not.toMatch(/Meikäläi|Matti/);
  });
});

test('how many there are, and which are in two counties', async () => {
  const all = await aino.says('Kuinka monta työllisyysaluetta on?');
  expect(all.text).toMatch(/^Suomessa on 45 työllisyysaluetta ja 21 hyvinvointialuetta sekä Helsinki\./);
  const { text } = await aino.presses(all.card, 'Kahdella hyvinvointialueella');
  expect(text).toMatch(/^5 työllisyysaluetta on kahdella hyvinvointialueella\./);
  expect(text).toContain('**Suupohja**: Etelä-Pohjanmaa ja Pohjanmaa');
  expect(text).toContain('**Kerava–Sipoo**: Itä-Uusimaa sekä Vantaa ja Kerava');
  expect(text.match(/\*\*.*?\*\*/g)).toHaveLength(5);
});

test('in Swedish and in English', async () => {
  const swedish = await johan.says('Vilka sysselsättningsområden finns i Österbottens välfärdsområde?');
  expect(swedish.text).toContain('I Österbottens välfärdsområde finns 3 sysselsättningsområden.');
  expect(swedish.text).toContain('**Jakobstad**');
  expect((await johan.says('Vilket välfärdsområde hör Jakobstad till?')).text).toContain(
    'Sysselsättningsområdet Jakobstad finns i Österbottens välfärdsområde.',
  );
  const { liisa } = house.people;
  expect((await liisa.says('Which employment areas are in Lapland?')).text).toContain(
    'Lapland wellbeing services county has 4 employment areas.',
  );
  expect((await liisa.says('Which employment areas are in two counties?')).text).toContain('5 employment areas');
});
