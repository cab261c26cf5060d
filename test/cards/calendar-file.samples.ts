import { type Import, importedCard, importPreviewCard } from '#cards/calendar-import.ts';
import { feedsCard } from '#cards/feeds.ts';
import { textsOf } from '#i18n/index.ts';
import type { Sample } from './sample.ts';

const address = (n: number) => `https://botti.example/feeds/${String(n).repeat(40).slice(0, 40)}.ics`;

const line = (title: string | null, start: string, count = 1) => ({
  event: {
    endless: false,
    times: Array.from({ length: count }, (_, n) => ({ start: n === 0 ? start : '2027-06-28T09:00', minutes: 360 })),
  },
  about: { kind: 'jointDay' as const, title },
  rows: [],
});

const typical: Import = {
  fresh: [line(null, '2027-01-04T09:00', 26), line('Verkostotapaaminen; Kela ja TYM', '2027-02-03T09:00')],
  changed: [{ ...line(null, '2027-03-02T10:00'), rows: [{ start: '2027-03-01T09:00', end: '2027-03-01T15:00' }] }],
  same: 12,
  past: 40,
  refused: [
    { title: 'Kesäpäivät', why: 'tooLong', facts: {} },
    { title: null, why: 'personalId', facts: {} },
    { title: 'Call with Boston', why: 'otherZone', facts: { zone: 'America/New_York' } },
  ],
  group: 'Aluetiimi Pohjoinen',
};

const long = 'Erittäin pitkä *otsikko* jossa on [linkki](https://example.com) '.repeat(5).slice(0, 300);
const full: Import = {
  ...typical,
  fresh: Array.from({ length: 500 }, (_, n) =>
    line(long, `2027-01-${String((n % 28) + 1).padStart(2, '0')}T09:00`, 30),
  ),
  refused: Array.from({ length: 500 }, () => ({ title: long, why: 'tooManyTimes' as const, facts: { max: 1000 } })),
};
const nothing: Import = { fresh: [], changed: [], same: 3, past: 0, refused: [], group: null };

const upload = '00000000-0000-4000-8000-000000000001';

export const calendarFileSamples: readonly Sample[] = [
  {
    name: 'feeds',
    card: (locale) => {
      const t = textsOf(locale);
      const feeds = [
        { name: t.calendarFile.scopes.own, address: address(1) },
        { name: `${t.calendarFile.scopes.workspace}: Pohjois-Karjalan yhdyspintatyö`, address: address(2) },
        { name: 'Työllisyysjohtoryhmä', address: address(3) },
      ];
      return feedsCard(t, { title: t.calendarFile.title, feeds });
    },
  },
  { name: 'import-preview', card: (locale) => importPreviewCard(textsOf(locale), { ...typical, upload }) },
  { name: 'import-full', card: (locale) => importPreviewCard(textsOf(locale), { ...full, upload }) },
  { name: 'import-nothing', card: (locale) => importPreviewCard(textsOf(locale), { ...nothing, upload }) },
  { name: 'import-done', card: (locale) => importedCard(textsOf(locale), typical) },
];
