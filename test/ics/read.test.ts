import { readFileSync } from 'node:fs';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { DomainError } from '#domain/errors.ts';
import { containsPersonalId } from '#domain/personal-id.ts';
import { readCalendar } from '#ics/read.ts';

const asked = {
  timeZone: 'Europe/Helsinki',
  now: Temporal.PlainDateTime.from('2026-11-23T09:00'),
  horizon: Temporal.PlainDate.from('2028-05-23'),
  unfit: (text: string) =>
    containsPersonalId(text) ? ('personalId' as const) : /AKT-\d{4}/.test(text) ? ('reference' as const) : null,
};
const file = (name: string) => readFileSync(`test/fixtures/calendars/${name}.ics`, 'utf8');
const read = (text: string) => readCalendar(text, asked);
const event = (...lines: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', 'UID:1', ...lines, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n');

/** The code of what a file is refused with, and its facts. */
function refusal(text: string) {
  try {
    return read(text);
  } catch (error) {
    return error instanceof DomainError ? [error.code, error.facts] : error;
  }
}

describe("Outlook's export", () => {
  const { events, refused, past } = read(file('outlook'));
  const [mondays, day] = events;

  test('gives its series as a series, with what was left out and moved', () => {
    expect(mondays).toMatchObject({
      title: 'Yhteispäivä',
      place: 'Kauppakatu 2, Joensuu',
      minutes: 360,
      rule: 'FREQ=WEEKLY;BYDAY=MO;UNTIL=20270628T060000Z',
      endless: false,
    });
    const starts = mondays?.times.map(({ start }) => start);
    expect(starts).toHaveLength(25);
    expect(starts).not.toContain('2027-03-29T09:00');
    expect(starts).toContain('2027-06-28T09:00');
    expect(mondays?.times.find(({ originalDate }) => originalDate === '2027-02-08')).toMatchObject({
      start: '2027-02-09T10:00',
      minutes: 300,
      place: 'Torikatu 18, Joensuu',
    });
  });

  test('gives a whole day as one, and counts what is over', () => {
    expect(day?.times).toMatchObject([{ start: '2027-04-20T00:00', minutes: 1440, title: 'Kehittämispäivä' }]);
    expect([refused, past]).toEqual([[], 1]);
  });
});

describe("Google's export", () => {
  const { events, refused } = read(file('google'));

  test('gives six times of a rule that counts them, one of them called off', () => {
    const [series] = events;
    expect(series?.rule).toBe('FREQ=MONTHLY;BYDAY=2TU;UNTIL=20270608T060000Z');
    expect(series?.times.map(({ start, cancelled }) => (cancelled ? `(${start})` : start))).toEqual([
      '2027-01-12T09:00',
      '2027-02-09T09:00',
      '2027-03-09T09:00',
      '(2027-04-13T09:00)',
      '2027-05-11T09:00',
      '2027-06-08T09:00',
    ]);
  });

  test('gives a time of the world as a time of ours, and refuses what lasts for days', () => {
    expect(events[1]?.times[0]?.start).toBe('2027-02-03T09:00');
    expect(refused).toMatchObject([{ title: 'Kesäpäivät', why: 'tooLong' }]);
  });
});

test("Nextcloud's export: another zone is taken when its clock keeps time with ours, else said", () => {
  const { events, refused } = read(file('nextcloud'));
  expect(events.map(({ title, endless, times }) => [title, endless, times[0]?.start])).toEqual([
    ['Nuorten tiimi', true, '2027-01-07T13:00'],
    ['Vierailu etänä', false, '2027-03-10T15:30'],
  ]);
  expect(refused).toMatchObject([{ title: 'Call with Boston', why: 'otherZone', facts: { zone: 'America/New_York' } }]);
});

test('junk keeps no good event from being read, and each bad one has its reason', () => {
  const { events, refused } = read(file('junk'));
  expect(events.map(({ title }) => title)).toEqual(['Kahdesti', 'Kunnollinen , vaikka ilman tunnusta']);
  expect(refused.map(({ title, why }) => [title, why])).toEqual([
    [null, 'personalId'],
    [null, 'reference'],
    ['Pommi', 'tooOften'],
    ['Toinen pommi', 'tooManyTimes'],
    ['Helmikuun 30.', 'rule'],
    ['Marsissa', 'unknownZone'],
    ['Ilman alkua', 'noStart'],
    ['Huono päivä', 'noStart'],
    ['Takaperin', 'endBeforeStart'],
    ['Kahdesti', 'twice'],
  ]);
});

test("a zone that only the file knows is read by the file's own rules", () => {
  const own = file('outlook').replaceAll('FLE Standard Time', 'Customized Time Zone');
  expect(read(own).events[0]?.times[0]?.start).toBe('2027-01-04T09:00');
});

test('what is no calendar, or is broken or cut short, is refused whole with the line', () => {
  expect(refusal('hei vaan')).toEqual(['import.notCalendar', {}]);
  expect(refusal('')).toEqual(['import.notCalendar', {}]);
  expect(refusal('%PDF-1.7 \u0000\u0001')).toEqual(['import.notCalendar', {}]);
  expect(refusal(event('DTSTART:20270104T090000', 'tässä ei ole kaksoispistettä'))).toEqual([
    'import.broken',
    { line: 6 },
  ]);
  expect(refusal(file('outlook').slice(0, 2000))).toMatchObject(['import.broken', {}]);
  expect(refusal(event('END:VCALENDAR'))).toEqual(['import.broken', { line: 5 }]);
  expect(refusal('BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR')).toEqual(['import.nothing', {}]);
});

test('a file of thousands of events is refused before anything of it is read', () => {
  const one = 'BEGIN:VEVENT\r\nUID:x\r\nDTSTART:20270104T090000\r\nEND:VEVENT\r\n';
  const text = `BEGIN:VCALENDAR\r\n${one.repeat(60_000)}END:VCALENDAR\r\n`;
  const begun = performance.now();
  expect(refusal(text)).toEqual(['import.tooMany', { max: 2000, count: 60_000 }]);
  expect(performance.now() - begun).toBeLessThan(5000);
});

test('2,000 rules that go on for ever are stopped early', () => {
  const one = (n: number) =>
    `BEGIN:VEVENT\r\nUID:${n}\r\nDTSTART:20270104T090000\r\nRRULE:FREQ=DAILY\r\nSUMMARY:${n}\r\nEND:VEVENT\r\n`;
  const text = `BEGIN:VCALENDAR\r\n${Array.from({ length: 2000 }, (_, n) => one(n)).join('')}END:VCALENDAR\r\n`;
  const begun = performance.now();
  const { events, refused } = read(text);
  expect(events.flatMap(({ times }) => times).length).toBeLessThanOrEqual(20_000);
  expect(refused.at(-1)?.why).toBe('tooManyTimes');
  expect(performance.now() - begun).toBeLessThan(10_000);
});
