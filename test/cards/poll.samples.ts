import { Temporal } from 'temporal-polyfill';
import { noticeCard } from '#cards/notice.ts';
import { closedPollCard, type PollProps, pollCard, withdrawnPollCard } from '#cards/poll.ts';
import { type ResultProps, resultCard } from '#cards/poll-result.ts';
import type { PollKind } from '#domain/words.ts';
import { type Texts, textsOf } from '#i18n/index.ts';
import type { Sample } from './sample.ts';

const day = Temporal.PlainDate.from;
const group = 'Työllisyysjohtoryhmä';

const open = (kind: PollKind): PollProps => ({
  id: 'e1f5a3c0-0000-4000-8000-000000000001',
  kind,
  group,
  closes: Temporal.PlainDateTime.from('2026-12-04T17:00'),
  answered: 7,
});

const sample = (name: string, card: (t: Texts) => object): Sample => ({
  name,
  card: (locale) => card(textsOf(locale)),
});

const buttons = (t: Texts) => [{ title: t.commands['poll.export'].title, verb: 'poll.export' }];

const maturity: Omit<ResultProps, 'buttons'> = {
  kind: 'maturity',
  group,
  result: { closedOn: day('2026-12-04'), answered: 9, asked: 12, counts: [[0, 1, 2, 4, 2, 0]] },
  past: [
    { closedOn: day('2026-06-05'), answered: 7, asked: 11, counts: [[0, 2, 4, 1, 0, 0]] },
    { closedOn: day('2025-12-05'), answered: null, asked: 11, counts: null },
    { closedOn: day('2025-06-06'), answered: 6, asked: 10, counts: [[1, 3, 2, 0, 0, 0]] },
  ],
};

const survey: Omit<ResultProps, 'buttons'> = {
  kind: 'survey',
  group,
  result: {
    closedOn: day('2026-12-04'),
    answered: 9,
    asked: 12,
    counts: [
      [0, 1, 2, 4, 2],
      [0, 0, 3, 5, 1],
      [0, 0, 1, 4, 4],
      [1, 2, 4, 2, 0],
      [0, 2, 3, 3, 1],
      [0, 0, 2, 5, 2],
      [2, 3, 3, 1, 0],
    ],
  },
  past: [
    {
      closedOn: day('2026-06-05'),
      answered: 7,
      asked: 11,
      counts: Array.from({ length: 7 }, () => [1, 2, 3, 1, 0]),
    },
  ],
};

export const pollSamples: readonly Sample[] = [
  sample('poll-maturity', (t) => pollCard(t, open('maturity'))),
  sample('poll-maturity-own', (t) =>
    pollCard(t, { ...open('maturity'), own: [4], news: { text: t.poll.kept, good: true } }),
  ),
  sample('poll-leader', (t) =>
    pollCard(t, {
      ...open('maturity'),
      own: [4],
      buttons: [{ title: t.commands['poll.move'].title, verb: 'poll.move' }],
    }),
  ),
  sample('poll-moved', (t) =>
    noticeCard(t, {
      title: t.poll.moved(
        t.poll.named('maturity', group),
        t.date.span(open('maturity').closes, open('maturity').closes),
      ),
      lines: [t.poll.movedHint],
      buttons: [{ title: t.commands['poll.move'].title, verb: 'poll.move' }],
    }),
  ),
  sample('poll-survey', (t) => pollCard(t, { ...open('survey'), answered: 2 })),
  sample('poll-survey-incomplete', (t) =>
    pollCard(t, { ...open('survey'), news: { text: t.poll.incomplete, good: false } }),
  ),
  sample('poll-closed', (t) => closedPollCard(t, open('maturity'))),
  sample('poll-withdrawn', withdrawnPollCard),
  sample('poll-result-maturity', (t) => resultCard(t, { ...maturity, buttons: buttons(t) })),
  sample('poll-result-first', (t) =>
    resultCard(t, {
      ...maturity,
      result: { ...maturity.result, answered: 6, counts: [[0, 1, 2, 2, 1, 0]] },
      past: [],
      hint: t.poll.stillOpen(t.date.full(day('2027-03-05'))),
      buttons: buttons(t),
    }),
  ),
  sample('poll-result-survey', (t) => resultCard(t, { ...survey, buttons: buttons(t) })),
  sample('poll-result-few', (t) =>
    resultCard(t, {
      ...survey,
      result: { closedOn: day('2026-12-04'), answered: null, asked: 12, counts: null },
      buttons: buttons(t),
    }),
  ),
];
