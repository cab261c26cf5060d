import { Temporal } from 'temporal-polyfill';
import { type Digest, digestCard } from '#cards/digest.ts';
import type { Locale } from '#domain/words.ts';
import { textsOf } from '#i18n/index.ts';
import type { Sample } from './sample.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const wall = (text: string) => Temporal.PlainDateTime.from(text);
const today = day('2026-11-23');

const morning: Digest = {
  name: 'Aino',
  now: wall('2026-11-23T08:00'),
  belated: null,
  plans: [
    { ref: 'AKT-0231', state: 'active', due: day('2026-11-20'), workBy: day('2026-11-20') },
    { ref: 'TYM-2026-014', state: 'active', due: day('2026-12-06'), workBy: day('2026-12-04') },
  ],
  escalated: [],
  practices: [],
  agreements: [],
  looks: [],
  polls: [],
  news: { unanswered: [], changed: [], ended: [] },
  asked: {},
  tasks: [{ id: '1', title: 'TYM-sopimuksen luonnos kommenteille', due: day('2026-11-24') }],
  meetings: [
    {
      kind: 'leadershipMeeting',
      title: null,
      group: 'Työllisyysjohtoryhmä',
      start: wall('2026-11-24T09:00'),
      end: wall('2026-11-24T11:00'),
      place: 'Teams',
    },
  ],
};

const news: Digest['news'] = {
  unanswered: [
    {
      id: '2',
      kind: 'jointDay',
      title: null,
      group: null,
      place: null,
      start: wall('2026-11-24T09:00'),
      end: wall('2026-11-24T15:00'),
      cancelled: false,
    },
  ],
  changed: [
    {
      id: '3',
      kind: 'leadershipMeeting',
      title: null,
      group: 'Työllisyysjohtoryhmä',
      place: null,
      start: wall('2027-01-14T13:00'),
      end: wall('2027-01-14T15:00'),
      cancelled: false,
      was: wall('2027-01-12T09:00'),
    },
  ],
  ended: [{ kind: 'teamMeeting', title: null, group: 'Aluetiimi', last: wall('2027-05-28T00:00').toPlainDate() }],
};

const many: Digest = {
  ...morning,
  belated: wall('2026-11-20T08:00'),
  plans: Array.from({ length: 80 }, (_, n) => {
    const due = today.add({ days: n - 6 });
    return { ref: `AKT-0${200 + n}`, state: n % 5 ? ('active' as const) : ('assessment' as const), due, workBy: due };
  }),
  tasks: Array.from({ length: 30 }, (_, n) => ({
    id: String(n),
    title: `Sovitaan *yhteisen* asiakastyön [mallista](https://esimerkki.fi) ja sen vaatimista muutoksista aluetiimissä, ${n + 1}. osa`,
    due: today.add({ days: n }),
  })),
  escalated: Array.from({ length: 9 }, (_, n) => ({
    ref: `TYM-2026-${100 + n}`,
    due: day('2026-11-06'),
    workBy: day('2026-11-06'),
    people: 'Liisa Niemi, Johan Nyman',
  })),
  asked: { envelope: '0195b6a2-7c33-7b1e-8d3c-2f4b0c6d8e10', page: 2 },
};

const sample = (name: string, digest: Digest): Sample => ({
  name,
  card: (locale: Locale) => digestCard(textsOf(locale), digest),
});

export const digestSamples: readonly Sample[] = [
  sample('digest-morning', morning),
  sample('digest-one', { ...morning, plans: [], meetings: [] }),
  sample('digest-nothing', { ...morning, now: wall('2026-11-23T14:00'), plans: [], tasks: [], meetings: [] }),
  sample('digest-practices', {
    ...morning,
    plans: [],
    tasks: [],
    meetings: [],
    practices: [
      { id: '9', title: 'Yhteinen puhelinpäivystys perjantaisin', due: Temporal.PlainDate.from('2026-11-20') },
      { id: '10', title: 'Työpajat nuorille joka toinen viikko', due: Temporal.PlainDate.from('2026-11-30') },
    ],
  }),
  sample('digest-agreements', {
    ...morning,
    plans: [],
    tasks: [],
    meetings: [],
    agreements: [
      { id: '11', kind: 'tymAgreement', group: 'TYM-johtoryhmä', due: Temporal.PlainDate.from('2026-12-21') },
    ],
  }),
  sample('digest-left', {
    ...morning,
    plans: [],
    meetings: [],
    tasks: [{ id: '1', title: 'tilastot kokoukseen', due: day('2026-11-20'), left: 'Mika Lehtonen, Sari Mäkelä' }],
    agreements: [
      { id: '1', kind: 'tymAgreement', group: 'TYM-johtoryhmä', due: day('2026-12-21'), left: 'Mika Lehtonen' },
    ],
  }),
  sample('digest-looks', {
    ...morning,
    plans: [],
    tasks: [],
    meetings: [],
    looks: ['Työllisyysjohtoryhmä', 'TYM-johtoryhmä'],
  }),
  sample('digest-polls', {
    ...morning,
    plans: [],
    tasks: [],
    meetings: [],
    polls: [
      { id: '12', kind: 'maturity', group: 'Työllisyysjohtoryhmä', due: Temporal.PlainDate.from('2026-11-24') },
      { id: '13', kind: 'survey', group: 'TYM-johtoryhmä', due: Temporal.PlainDate.from('2026-11-24') },
    ],
  }),
  sample('digest-calendar', { ...morning, plans: [], tasks: [], meetings: [], news }),
  sample('digest-many', many),
  sample('digest-after', {
    ...many,
    tasks: [],
    asked: { page: 1 },
    said: 'AKT-0199 tarkistettu ma 23.11.2026. Seuraava tarkistus: ti 23.2.2027.',
  }),
];
