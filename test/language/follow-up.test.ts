import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { readFollowUp } from '#language/follow-up.ts';
import { partsOf } from '#language/parts.ts';
import { understand } from '#language/understand.ts';
import { en, fi, sv } from './follow-ups.ts';

const now = Temporal.ZonedDateTime.from('2026-11-23T09:00[Europe/Helsinki]');
const day = Temporal.PlainDate.from('2026-12-07');
const commands: Readonly<Record<string, string>> = { 'it.move': 'occurrence.move', 'so.ask': 'calendar.list' };

describe.each(['fi', 'sv', 'en'] as const)('what goes on from an answer, in %s', (locale) => {
  test.each({ fi, sv, en }[locale].map(([text, intent, slots]) => ({ text, intent, slots })))(
    '$text',
    ({ text, intent, slots }) => {
      const setting = { locale, now };
      const { followUp } = understand(text, setting);
      expect(followUp?.intent).toBe(intent);
      if (followUp && slots) expect(readFollowUp(followUp, commands[intent] ?? '', setting, day).slots).toEqual(slots);
    },
  );
});

test.each([
  ['kumoa', 'undo'],
  ['kumoa se', 'undo'],
  ['eiku peru se 7.12 yhteispäivä', 'occurrence.cancel'],
  ['mites joulukuun yhteispäivät?', 'calendar.list'],
  ['ja lisää yhteispäivä 3.12. klo 9-12', 'jointDay.create'],
])('%s needs nothing before it', (text, intent) => {
  const { best, followUp } = understand(text, { locale: 'fi', now });
  expect([best?.intent, followUp]).toEqual([intent, undefined]);
});

test.each([
  'älä peru sitä',
  'se siirtyi jo',
  'siirsin sen jo itse',
  'mä teen sen huomenna',
  'se oli hyvä kokous',
  'miten se siirretään',
])('"%s" asks for nothing', (text) => {
  const { best, followUp } = understand(text, { locale: 'fi', now });
  expect([best, followUp]).toEqual([null, undefined]);
});

describe('several things in one message', () => {
  test.each([
    ['fi', 'peru maanantai ja kerro ryhmälle', ['peru maanantai', 'kerro ryhmälle']],
    ['fi', 'lisää asia ja muistuta minua perjantaina', ['lisää asia', 'muistuta minua perjantaina']],
    [
      'fi',
      'lisää asialistalle TYM-sopimus ja muistuta minua siitä perjantaina',
      ['lisää asialistalle TYM-sopimus', 'muistuta minua siitä perjantaina'],
    ],
    [
      'fi',
      'lisää asialistalle hankinnat ja julkaise asialista',
      ['lisää asialistalle hankinnat', 'julkaise asialista'],
    ],
    ['fi', 'Lisää yhteispäivä 3.12. klo 9-12 ja peru 7.12.', ['Lisää yhteispäivä 3.12. klo 9-12', 'peru 7.12.']],
    ['fi', 'peru maanantain ja tiistain yhteispäivät', ['peru maanantain yhteispäivät', 'peru tiistain yhteispäivät']],
    ['fi', 'peru 7.12. ja 9.12. yhteispäivät', ['peru 7.12. yhteispäivät', 'peru 9.12. yhteispäivät']],
    [
      'fi',
      'siirrä 7.12. ja 14.12. yhteispäivät tiistaille',
      ['siirrä 7.12. yhteispäivät tiistaille', 'siirrä 14.12. yhteispäivät tiistaille'],
    ],
    [
      'fi',
      'AKT-0455, AKT-0456 ja AKT-0457 tarkistettu',
      ['AKT-0455 tarkistettu', 'AKT-0456 tarkistettu', 'AKT-0457 tarkistettu'],
    ],
    [
      'fi',
      'Peru 7.12. yhteispäivä. Siirrä 14.12. yhteispäivä tiistaille.',
      ['Peru 7.12. yhteispäivä', 'Siirrä 14.12. yhteispäivä tiistaille.'],
    ],
    ['fi', 'peru maanantain yhteispäivä ja tilaa kahvit', ['peru maanantain yhteispäivä', 'tilaa kahvit']],
    ['sv', 'ställ in måndagen och berätta för gruppen', ['ställ in måndagen', 'berätta för gruppen']],
    [
      'sv',
      'avboka den gemensamma dagen 7.12 och flytta 14.12 till tisdag',
      ['avboka den gemensamma dagen 7.12', 'flytta 14.12 till tisdag'],
    ],
    ['sv', 'ställ in måndag och tisdag', ['ställ in måndag', 'ställ in tisdag']],
    ['en', 'cancel Monday and tell the group', ['cancel Monday', 'tell the group']],
    ['en', 'add the budget to the agenda and publish it', ['add the budget to the agenda', 'publish it']],
    [
      'en',
      'cancel the joint days on Monday and Tuesday',
      ['cancel the joint days on Monday', 'cancel the joint days on Tuesday'],
    ],
  ] as const)('%s: %s', (locale, text, parts) => {
    expect(partsOf(text, { locale, now })).toEqual(parts);
  });

  test.each([
    'yhteispäivä ma ja ke klo 9-12',
    'siirrä yhteispäivä 7.12. ja 14.12. välille',
    'lisää Niemi ja Mäkelä johtoryhmään',
    'lisää asialistalle talousarvio ja tilannekuva',
    'Tehtävä Niemelle: varaa tila ja lähetä kutsu 4.12. mennessä',
    'Löytyykö hyviä käytäntöjä nuorten ja aikuisten ohjaamisesta',
    'Peru maanantain yhteispäivä. Kiitos!',
    'älä peru 7.12. ja peru 9.12.',
    'hei ja kiitos',
  ])('"%s" is one', (text) => {
    expect(partsOf(text, { locale: 'fi', now })).toEqual([text]);
  });
});
