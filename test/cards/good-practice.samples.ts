import { Temporal } from 'temporal-polyfill';
import { type FoundPractice, type PracticeProps, practiceCard, practicesCard } from '#cards/good-practice.ts';
import { practiceDigestCard } from '#cards/practice-digest.ts';
import { textsOf } from '#i18n/index.ts';
import type { Sample } from './sample.ts';

const premises: PracticeProps = {
  id: '00000000-0000-4000-8000-000000000001',
  title: 'Yhteiset toimitilat',
  summary: 'Samoissa tiloissa työskentely synnyttää arjen vuoropuhelun ilman erillisiä kokouksia.',
  theme: 'näkyvyys',
  tags: ['toimitilat'],
  regions: ['Pohjois-Karjala', 'Kymenlaakso', 'Pohjois-Pohjanmaa'],
  national: false,
  state: 'published',
  proposedBy: null,
};

const proposal: PracticeProps = {
  ...premises,
  id: '00000000-0000-4000-8000-000000000002',
  title: 'Yhteinen puhelinpäivystys perjantaisin',
  summary: '',
  theme: null,
  tags: [],
  regions: ['Kymenlaakso'],
  state: 'proposed',
  proposedBy: 'Sari Mäkelä',
};

const long: PracticeProps = {
  ...proposal,
  title: 'Työllisyysalueiden, hyvinvointialueen ja Kelan yhdessä suunnittelema *palvelupolku* <b>kaikille</b> '.repeat(
    3,
  ),
  summary: 'Pitkä kuvaus [linkki](https://esimerkki.fi) jatkuu. '.repeat(75),
  tags: Array.from({ length: 10 }, (_, n) => `asiasana numero ${n + 1}`),
  national: true,
};

const found = (practice: PracticeProps, word: string): FoundPractice => {
  const at = practice.title.indexOf(word);
  const pieces = [
    { text: practice.title.slice(0, at), marked: false },
    { text: word, marked: true },
    { text: practice.title.slice(at + word.length), marked: false },
  ];
  return {
    ...practice,
    titlePieces: at < 0 ? [{ text: practice.title, marked: false }] : pieces.filter(({ text }) => text),
    textPieces: practice.summary ? [{ text: practice.summary.slice(0, 200), marked: false }] : [],
  };
};

const list = {
  first: 1,
  pageSize: 5,
  elsewhere: [],
  nearest: [],
  waiting: 0,
  themes: ['näkyvyys', 'rakenteet', 'työkyvyn tuki'],
  regions: ['Kymenlaakso', 'Pohjois-Karjala'],
};
const to = (title: string) => ({ title, verb: 'practice.show', slots: { id: premises.id } });

const named = (n: number) => ({ id: premises.id, title: n === 0 ? premises.title : long.title });

export const goodPracticeSamples: readonly Sample[] = [
  {
    name: 'practice-digest',
    card: (locale) =>
      practiceDigestCard(
        textsOf(locale),
        {
          fresh: Array.from({ length: 7 }, (_, n) => named(n)),
          used: [
            { ...named(0), organisations: 3 },
            { ...named(1), organisations: 1 },
          ],
          due: [{ ...named(0), checkBy: '2026-12-01' }],
        },
        Temporal.PlainDate.from('2026-10-23'),
      ),
  },
  {
    name: 'practice-digest-due',
    card: (locale) =>
      practiceDigestCard(
        textsOf(locale),
        { fresh: [], used: [], due: [{ ...named(0), checkBy: '2026-12-01' }] },
        Temporal.PlainDate.from('2026-10-23'),
      ),
  },
  {
    name: 'practices-found',
    card: (locale) =>
      practicesCard(textsOf(locale), {
        ...list,
        asked: { query: 'yhteinen' },
        total: 2,
        rows: [found(premises, 'Yhteiset'), found(proposal, 'Yhteinen')],
      }),
  },
  {
    name: 'practices-all',
    card: (locale) =>
      practicesCard(textsOf(locale), {
        ...list,
        asked: { query: '' },
        total: 27,
        waiting: 2,
        rows: Array.from({ length: 5 }, () => found(premises, '')),
      }),
  },
  {
    name: 'practices-none',
    card: (locale) =>
      practicesCard(textsOf(locale), {
        ...list,
        asked: { query: 'lentokone' },
        total: 0,
        rows: [],
        nearest: ['toimitilat', 'kooste', 'terveys'],
      }),
  },
  {
    name: 'practices-elsewhere',
    card: (locale) =>
      practicesCard(textsOf(locale), {
        ...list,
        asked: { query: 'toimitilat Lapissa' },
        total: 12,
        first: 6,
        elsewhere: ['Lappi'],
        rows: Array.from({ length: 5 }, () => found(long, 'palvelupolku')),
      }),
  },
  {
    name: 'practice',
    card: (locale) => practiceCard(textsOf(locale), { practice: premises, buttons: [] }),
  },
  {
    name: 'practice-in-use',
    card(locale) {
      const t = textsOf(locale);
      return practiceCard(t, {
        practice: premises,
        said: t.practiceUse.adopted('Siun sote', premises.title),
        uses: ['Joensuun työllisyysalue', 'Siun sote', 'Kela'],
        comments: [
          { text: 'Yhteinen kahvihuone ratkaisi enemmän kuin kokoukset.', about: 'Sari Mäkelä, ma 23.11.2026' },
        ],
        buttons: [
          to(t.practiceUse.stop),
          to(t.practiceUse.comment),
          to(t.goodPractice.edit),
          to(t.goodPractice.archive),
          to(t.common.undo),
        ],
      });
    },
  },
  {
    name: 'practice-proposed',
    card(locale) {
      const t = textsOf(locale);
      return practiceCard(t, {
        practice: proposal,
        said: t.goodPractice.proposed(proposal.title),
        lines: [t.goodPractice.proposedHint],
        buttons: [
          { ...to(t.goodPractice.publish), primary: true },
          to(t.goodPractice.complete),
          to(t.goodPractice.archive),
          to(t.common.undo),
        ],
      });
    },
  },
  {
    name: 'practice-long',
    card: (locale) => practiceCard(textsOf(locale), { practice: long, buttons: [] }),
  },
];
