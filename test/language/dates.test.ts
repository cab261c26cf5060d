import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import type { Locale } from '#domain/words.ts';
import { findTimes } from '#language/dates/find.ts';
import { understandDate } from '#language/understand.ts';

const today = Temporal.PlainDate.from('2026-11-23');
const at = (date: Temporal.PlainDate) => date.toZonedDateTime({ timeZone: 'Europe/Helsinki', plainTime: '09:00' });

/** Everything of time in a text, written short. */
function times(text: string, locale: Locale, from = today, past = false): string[] {
  return findTimes(text, locale).map(({ when }) => {
    if (when.is === 'day') return String(when.on({ today: from, past })?.date ?? 'impossible');
    if (when.is === 'period') {
      const period = when.of({ today: from, past });
      return period ? `${period.from}/${period.to}` : 'impossible';
    }
    if (when.is === 'time')
      return when.clock ? [when.clock.from, when.clock.to].filter(Boolean).join('–') : 'impossible';
    return when.is === 'repeat' ? JSON.stringify(when.repeat) : `${when.days} days ahead`;
  });
}

describe('Finnish', () => {
  test.each([
    ['ma 7.12.', ['2026-12-07']],
    ['7.12', ['2026-12-07']],
    ['12.12. klo 14', ['2026-12-12', '14:00']],
    ['vk 48 torstaina', ['2026-11-26']],
    ['torstaina viikolla 48', ['2026-11-26']],
    ['viikon 50 tiistai', ['2026-12-08']],
    ['ensi viikon tiistaina', ['2026-12-01']],
    ['ensi maanantaina', ['2026-11-30']],
    ['tämän viikon perjantaina', ['2026-11-27']],
    ['viime perjantaina', ['2026-11-20']],
    ['joulukuun 12. päivä', ['2026-12-12']],
    ['joulukuun 12. päivän', ['2026-12-12']],
    ['12. joulukuuta', ['2026-12-12']],
    ['7. joulukuuta 2027', ['2027-12-07']],
    ['parin viikon kuluttua', ['2026-12-07']],
    ['kahden viikon päästä', ['2026-12-07']],
    ['kolmen päivän päästä', ['2026-11-26']],
    ['viikon päästä', ['2026-11-30']],
    ['kuukauden kuluttua', ['2026-12-23']],
    ['viikko sitten', ['2026-11-16']],
    ['puoli kahdelta', ['13:30']],
    ['puoli kymmeneltä', ['09:30']],
    ['klo puoli kaksi', ['13:30']],
    ['varttia vaille kymmenen', ['09:45']],
    ['klo 9-10.30', ['09:00–10:30']],
    ['klo 9.00–11.00', ['09:00–11:00']],
    ['9–15', ['09:00–15:00']],
    ['kello 2', ['14:00']],
    ['kolmelta', ['15:00']],
    ['klo 25', ['impossible']],
    ['klo 9.75', ['impossible']],
    ['tammikuun alusta kesäkuun loppuun', ['2027-01-01', '2027-06-30']],
    ['tammikuusta kesäkuuhun', ['2027-01-01/2027-01-31', '2027-06-01/2027-06-30']],
    ['tammi–kesäkuussa', ['2027-01-01/2027-06-30']],
    ['keväällä', ['2027-01-01/2027-05-31']],
    ['koko kevääksi', ['2027-01-01/2027-05-31']],
    ['kesällä 2028', ['2028-06-01/2028-08-31']],
    ['syksyn ajan', ['2026-11-23/2026-12-31']],
    ['ensi syksynä', ['2027-08-01/2027-12-31']],
    ['viime keväänä', ['2026-01-01/2026-05-31']],
    ['talveksi', ['2026-12-01/2027-02-28']],
    ['ennen vuodenvaihdetta', ['2026-12-31']],
    ['kello 9 ja 11 välillä', ['09:00–11:00']],
    ['tässä kuussa', ['2026-11-01/2026-11-30']],
    ['ensi kuussa', ['2026-12-01/2026-12-31']],
    ['kuun loppuun', ['2026-11-30']],
    ['vuoden loppuun', ['2026-12-31']],
    ['ensi vuoden alusta', ['2027-01-01']],
    ['vk 53', ['2026-12-28/2027-01-03']],
    ['viikolla 2', ['2027-01-11/2027-01-17']],
    ['21.12.–6.1.', ['2026-12-21/2027-01-06']],
    ['21.–23.12.', ['2026-12-21/2026-12-23']],
    ['1.–3. joulukuuta', ['2026-12-01/2026-12-03']],
    ['31.4.', ['impossible']],
    ['30.2.2027', ['impossible']],
    ['29.2.', ['2028-02-29']],
    ['29.2.2027', ['impossible']],
    ['ennen joulua', ['2026-12-23']],
    ['juhannuksen jälkeen', ['2027-06-28']],
    ['pääsiäisen jälkeen', ['2027-03-30']],
    ['joulukuun toinen tiistai', ['2026-12-08']],
    ['joka maanantai', ['{"weeks":1,"weekday":1}']],
    ['maanantaisin', ['{"weeks":1,"weekday":1}']],
    ['joka toinen kuukausi', ['{"months":2}']],
    ['kuuden viikon välein', ['{"weeks":6}']],
    ['kuukauden toinen tiistai', ['{"nth":2,"weekday":2}']],
    ['joka toinen parillinen viikko', ['{"weeks":2,"parity":0}']],
    ['kerran kuussa', ['{"months":1}']],
    ['viikkoa ennen', ['7 days ahead']],
    ['199/14.07.00/2026', []],
    ['AKT-0455', []],
  ])('%s', (text, expected) => expect(times(text, 'fi')).toEqual(expected));

  test.each([
    'maanantai',
    'maanantaina',
    'maanantaille',
    'maanantain',
    'maanantaiksi',
    'maanantaita',
    'maanantaihin',
    'maanantailta',
    'ma',
  ])('a weekday in any case: %s', (text) => expect(times(text, 'fi')).toEqual(['2026-11-30']));
});

describe('Swedish', () => {
  test.each([
    ['halv tio', ['09:30']],
    ['halv två', ['13:30']],
    ['kl. 9–15', ['09:00–15:00']],
    ['mån 7.12', ['2026-12-07']],
    ['den 7 december', ['2026-12-07']],
    ['nästa tisdag', ['2026-12-01']],
    ['tisdag nästa vecka', ['2026-12-01']],
    ['vecka 50', ['2026-12-07/2026-12-13']],
    ['om två veckor', ['2026-12-07']],
    ['i övermorgon', ['2026-11-25']],
    ['varannan månad', ['{"months":2}']],
    ['var sjätte vecka', ['{"weeks":6}']],
    ['andra tisdagen varannan månad', ['{"nth":2,"weekday":2}', '{"months":2}']],
    ['från början av januari till slutet av juni', ['2027-01-01', '2027-06-30']],
    ['21.12–6.1', ['2026-12-21/2027-01-06']],
  ])('%s', (text, expected) => expect(times(text, 'sv')).toEqual(expected));
});

describe('English', () => {
  test.each([
    ['half past nine', ['09:30']],
    ['quarter to ten', ['09:45']],
    ['9 to 3', ['09:00–15:00']],
    ['from 9 to 11', ['09:00–11:00']],
    ['at 3pm', ['15:00']],
    ['Mon 7 Dec 2026, 9:00–11:00', ['2026-12-07', '09:00–11:00']],
    ['December 7th', ['2026-12-07']],
    ['the day after tomorrow', ['2026-11-25']],
    ['in three weeks', ['2026-12-14']],
    ['two weeks ago', ['2026-11-09']],
    ['January to June', ['2027-01-01/2027-06-30']],
    ['21 December to 6 January', ['2026-12-21/2027-01-06']],
    ['the second Tuesday of March', ['2027-03-09']],
    ['every other Wednesday', ['{"weeks":2,"weekday":3}']],
    ['once a month', ['{"months":1}']],
    ['2026-12-07', ['2026-12-07']],
  ])('%s', (text, expected) => expect(times(text, 'en')).toEqual(expected));
});

test('what has happened is in the past, today included', () => {
  expect(times('16.11.', 'fi', today, true)).toEqual(['2026-11-16']);
  expect(times('24.11.', 'fi', today, true)).toEqual(['2025-11-24']);
  expect(times('perjantaina', 'fi', today, true)).toEqual(['2026-11-20']);
  expect(times('maanantaina', 'fi', today, true)).toEqual(['2026-11-23']);
});

const day = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2032-12-31'), noInvalidDate: true })
  .map((it) => Temporal.PlainDate.from(it.toISOString().slice(0, 10)));

test('a whole date is that date, whatever today is', () => {
  fc.assert(
    fc.property(day, day, fc.boolean(), (date, from, past) => {
      const written = `${date.day}.${date.month}.${date.year}`;
      expect(understandDate(written, { locale: 'fi', now: at(from) }, past)).toEqual({ date });
    }),
  );
});

test('a date without a year is never on the wrong side of today', () => {
  fc.assert(
    fc.property(day, day, fc.boolean(), (date, from, past) => {
      const read = understandDate(`${date.day}.${date.month}.`, { locale: 'fi', now: at(from) }, past);
      const found = read && 'date' in read ? read.date : undefined;
      expect([found?.day, found?.month]).toEqual([date.day, date.month]);
      expect(Temporal.PlainDate.compare(found ?? from, from) * (past ? -1 : 1)).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('the three languages write a day and a month each in their own way and mean the same', () => {
  const months = { sv: 'sv-FI', en: 'en-GB' } as const;
  fc.assert(
    fc.property(day, (date) => {
      const finnish = times(`${date.day}.${date.month}.`, 'fi');
      for (const locale of ['sv', 'en'] as const) {
        expect(times(`${date.day} ${date.toLocaleString(months[locale], { month: 'long' })}`, locale)).toEqual(finnish);
      }
    }),
  );
});

test('a single date is read, refused, or told to be none', () => {
  const fi = { locale: 'fi', now: at(today) } as const;
  expect(understandDate('16.11.', fi, true)).toEqual({ date: Temporal.PlainDate.from('2026-11-16') });
  expect(understandDate('31.4.', fi)).toEqual({ impossible: '31.4.' });
  expect(understandDate('', fi)).toBeNull();
  expect(understandDate('Virtanen', fi)).toBeNull();
});
