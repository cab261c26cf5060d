import { Temporal } from 'temporal-polyfill';
import { calendarCard } from '#cards/calendar.ts';
import type { Button } from '#cards/card.ts';
import { type Event, whenOf } from '#cards/event.ts';
import { addedCard, cancelledCard, movedCard, nextCard } from '#cards/occurrence.ts';
import { seriesCard } from '#cards/series.ts';
import type { Pattern } from '#domain/recurrence.ts';
import { type Texts, textsOf } from '#i18n/index.ts';
import type { Sample } from './sample.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
export const today = day('2026-11-23');

export const event = (date: string, facts: Partial<Event> = {}): Event => ({
  id: `00000000-0000-4000-8000-0000${date.replaceAll('-', '')}`,
  kind: 'jointDay',
  seriesId: null,
  title: null,
  group: null,
  place: null,
  start: day(date).toPlainDateTime('09:00'),
  end: day(date).toPlainDateTime('15:00'),
  originalDate: day(date),
  cancelled: false,
  timeZone: 'Europe/Helsinki',
  file: 'https://botti.example/events/00000000-0000-4000-8000-000020261203.bcd1.0a1b2c3d4e5f60718293a4b5c6d7e8f901234567.ics',
  ...facts,
});

export const board = { kind: 'leadershipMeeting', group: 'Työllisyysjohtoryhmä' } as const;
export const mondays = (from: string, count: number) =>
  Array.from({ length: count }, (_, n) => event(day(from).add({ weeks: n }).toString()));
const everyMonday: Pattern = { by: 'week', weekday: 1, every: 1, until: day('2027-06-30') };
const secondTuesday: Pattern = { by: 'monthWeekday', weekday: 2, nth: 2, every: 2, until: null };
export const long =
  'Pohjois-Karjalan työllisyysalueen ja hyvinvointialueen yhteinen kehittämispäivä: aikuisten, nuorten ja työkyvyn tuen tiimit sekä *kaikki* muut, [katso ohjelma](https://esimerkki.fi)';
export const link = 'https://teams.microsoft.com/l/meetup-join/19%3ameeting_esimerkki%40thread.v2/0?context=%7b%7d';

const week = { from: day('2026-12-07'), to: day('2026-12-13') };
const december = { from: day('2026-12-01'), to: day('2026-12-31') };
const around = (t: Texts): Button[] =>
  [t.calendar.previousMonth, t.calendar.nextMonth].map((title) => ({
    title,
    verb: 'calendar.list',
    slots: { from: '2026-12-01', to: '2026-12-31' },
  }));

const inDecember = [
  event('2026-11-30', { cancelled: true }),
  event('2026-12-03', { place: 'Kauppakatu 2', kind: 'developmentDay' }),
  ...mondays('2026-12-07', 2),
  event('2026-12-15', { ...board, place: link, originalDate: day('2026-12-08') }),
  event('2026-12-21', { cancelled: true }),
].filter(({ start }) => start.month === 12);

export const calendarSamples: readonly Sample[] = [
  {
    name: 'calendar-added',
    card: (locale) =>
      addedCard(textsOf(locale), {
        event: event('2026-12-03', { place: 'Kauppakatu 2' }),
        clash: false,
        meanwhile: [],
      }),
  },
  {
    name: 'calendar-added-holiday',
    card: (locale) =>
      addedCard(textsOf(locale), { event: event('2027-03-29', { ...board, place: link }), clash: true, meanwhile: [] }),
  },
  {
    name: 'calendar-added-long',
    card: (locale) =>
      addedCard(textsOf(locale), {
        event: event('2027-02-13', { title: long, place: long }),
        clash: true,
        meanwhile: [],
      }),
  },
  {
    name: 'calendar-series',
    card: (locale) =>
      seriesCard(textsOf(locale), {
        events: mondays('2027-01-04', 26),
        pattern: everyMonday,
        series: 'series',
        through: null,
        meanwhile: [],
        onHoliday: [event('2027-03-29')],
      }),
  },
  {
    name: 'calendar-series-endless',
    card: (locale) =>
      seriesCard(textsOf(locale), {
        events: [
          event('2027-01-12', { ...board, place: 'Maakuntatalo, neuvotteluhuone 3' }),
          event('2027-03-09', board),
        ],
        pattern: secondTuesday,
        series: 'series',
        through: day('2028-07-12'),
        meanwhile: [
          {
            event: event('2027-03-09', { kind: 'teamMeeting', group: 'Aluetiimi Itä' }),
            people: ['Eero Korhonen', 'Liisa Niemi'],
          },
        ],
        onHoliday: [],
      }),
  },
  {
    name: 'calendar-series-holidays',
    card: (locale) =>
      seriesCard(textsOf(locale), {
        events: mondays('2027-01-04', 240),
        pattern: { ...everyMonday, every: 2 },
        series: 'series',
        through: null,
        meanwhile: [],
        onHoliday: [
          '2027-03-29',
          '2027-12-06',
          '2028-04-17',
          '2028-12-25',
          '2029-01-01',
          '2029-04-02',
          '2030-04-22',
        ].map((date) => event(date)),
      }),
  },
  {
    name: 'calendar-moved',
    card: (locale) =>
      movedCard(textsOf(locale), [
        { before: event('2026-12-14'), after: event('2026-12-15', { seriesId: 'series' }), clash: false },
      ]),
  },
  {
    name: 'calendar-moved-many',
    card: (locale) =>
      movedCard(textsOf(locale), [
        { before: event('2027-03-29'), after: event('2027-03-30'), clash: false },
        { before: event('2027-12-06'), after: event('2027-12-07'), clash: false },
      ]),
  },
  {
    name: 'calendar-cancelled',
    card: (locale) => cancelledCard(textsOf(locale), [event('2026-11-30')]),
  },
  {
    name: 'calendar-next',
    card: (locale) => {
      const t = textsOf(locale);
      const events = mondays('2026-11-30', 4);
      return nextCard(t, { title: t.calendar.next('jointDay', null, whenOf(t, event('2026-11-30'))), events });
    },
  },
  {
    name: 'calendar-week',
    card: (locale) =>
      calendarCard(textsOf(locale), {
        buttons: around(textsOf(locale)),
        ...week,
        events: [event('2026-12-07', { place: 'Kauppakatu 2' }), event('2026-12-10', board)],
        group: null,
        today,
      }),
  },
  {
    name: 'calendar-empty',
    card: (locale) =>
      calendarCard(textsOf(locale), {
        buttons: around(textsOf(locale)),
        ...week,
        events: [],
        group: 'Aluetiimi Itä',
        today,
      }),
  },
  {
    name: 'calendar-month',
    card: (locale) =>
      calendarCard(textsOf(locale), {
        buttons: around(textsOf(locale)),
        ...december,
        events: inDecember,
        group: null,
        today: day('2026-12-02'),
      }),
  },
  {
    name: 'calendar-many',
    card: (locale) =>
      calendarCard(textsOf(locale), {
        ...december,
        buttons: around(textsOf(locale)),
        events: Array.from({ length: 60 }, (_, n) =>
          event(`2026-12-${String((n % 31) + 1).padStart(2, '0')}`, {
            title: long.repeat(2).slice(0, 300),
            place: link,
          }),
        ),
        group: 'Työllisyysjohtoryhmä',
        today,
      }),
  },
];
