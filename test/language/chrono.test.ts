import * as en from 'chrono-node/en';
import * as fi from 'chrono-node/fi';
import * as sv from 'chrono-node/sv';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { understandDate } from '#language/understand.ts';

/** A Wednesday. */
const now = Temporal.ZonedDateTime.from('2026-11-25T09:00+02:00[Europe/Helsinki]');
const chrono = { fi, sv, en };

/** What chrono's own languages read as a day is read the same with our rules before it. */
const same = {
  fi: [
    ...['tänään', 'huomenna', 'eilen', 'ylihuomenna', 'toissapäivänä', 'huomenna aamulla'],
    ...['ensi maanantaina', 'viime perjantaina', 'tänä perjantaina', 'kahden viikon päästä', '3 päivää sitten'],
    ...['kaksi viikkoa sitten', '12. joulukuuta', '12. joulukuuta 2027', '12 joulukuuta', '12. joulukuu'],
    ...['12.12.2026', '24.10.2024', '2026-12-07', '24.10.2024 klo 9-10.30', 'tänään klo 14', 'huomenna klo 9.30'],
    ...[
      '12. joulukuuta klo 14',
      '1.–3. joulukuuta',
      '10. - 12. joulukuuta 2026',
      'ti 1.12.2026',
      'tiistaina 1.12.2026',
    ],
  ],
  sv: [
    ...['idag', 'imorgon', 'igår', '12 december', '12 december 2027', 'den 12 december', '12 dec', '2026-12-07'],
    ...['12.12.2026', 'nästa måndag', 'imorgon kl 9', '12 december kl 14', '10-12 december 2026', '10 - 12 december'],
    'tisdag 1 december',
  ],
  en: [
    ...['today', 'tomorrow', 'yesterday', 'the day after tomorrow', 'the day before yesterday', 'next monday'],
    ...['last friday', 'this friday', '12 december', '12 december 2027', 'december 12', 'december 12th, 2027'],
    ...['dec 12 2026', '12th of december', 'the 12th of december 2026', '12/12/2026', '2026-12-07', 'in two weeks'],
    ...['in 3 days', 'two weeks ago', '3 days ago', 'two weeks from now', '3 days later', 'tomorrow at 9', 'tonight'],
    ...[
      'december 12 at 2pm',
      '10 - 12 december 2026',
      'december 10-12, 2026',
      'tuesday 1 december',
      'tomorrow morning',
    ],
    ...['tuesday, december 1, 2026', 'a couple of days ago', 'in a few days', '2 weeks after tomorrow'],
    '3 days before yesterday',
  ],
} as const;

/** Where a Finn means otherwise: a weekday is one to come, the day stands before the month. */
const otherwise = {
  fi: { maanantaina: '2026-11-30', 'maanantaina klo 9': '2026-11-30', '5 päivän kuluttua': '2026-11-30' },
  sv: { måndag: '2026-11-30', 'på måndag': '2026-11-30', övermorgon: '2026-11-27' },
  en: { monday: '2026-11-30', '7.12.2026': '2026-12-07' },
} as const;

/** What chrono does not know, or takes for another day. */
const more = {
  fi: {
    '1.2.27': '2027-02-01',
    'kolmen päivän kuluttua': '2026-11-28',
    'muutaman päivän päästä': '2026-11-28',
    'puolen vuoden päästä': '2027-05-25',
    'puolentoista viikon päästä': '2026-12-05',
    'viikko sitten': '2026-11-18',
    'tänä aamuna': '2026-11-25',
    'tänä iltana': '2026-11-25',
  },
  sv: { 'i dag': '2026-11-25', 'förra fredagen': '2026-11-20', 'om ett halvår': '2027-05-25', 'i morse': '2026-11-25' },
  en: { 'half a year ago': '2026-05-25', 'in half a year': '2027-05-25', 'this morning': '2026-11-25' },
} as const;

describe.each(['fi', 'sv', 'en'] as const)('beside chrono in %s', (locale) => {
  const read = (text: string) => {
    const found = understandDate(text, { locale, now });
    return found && 'date' in found ? found.date.toString() : null;
  };

  test.each(same[locale])('%s is the same day', (text) => {
    const [theirs] = chrono[locale].casual.parse(text, { instant: new Date(now.epochMilliseconds), timezone: 120 });
    const part = (name: 'year' | 'month' | 'day') => theirs?.start.get(name) ?? 0;
    const day = Temporal.PlainDate.from({ year: part('year'), month: part('month'), day: part('day') });
    expect(read(text)).toBe(day.toString());
  });

  test.each(Object.entries({ ...otherwise[locale], ...more[locale] }))('%s is %s', (text, day) => {
    expect(read(text)).toBe(day);
  });
});
