import { Temporal } from 'temporal-polyfill';
import {
  codesOf,
  type Progress,
  progressOf,
  recommendationCodes,
  recommendationNumbers,
} from '#domain/recommendation.ts';
import type { GoalState } from '#domain/words.ts';
import type { Texts } from '#i18n/index.ts';
import { type Button, button, type Card, expand, plain } from './card.ts';
import { stackedBars } from './chart.ts';

/** What has been told of one matter. */
export interface ShownMatter {
  readonly state: GoalState;
  readonly owner: string | null;
  readonly note: string | null;
  /** The civil date by which its task is to be done. */
  readonly due: string | null;
  readonly taskDone: boolean;
}

export type Matters = ReadonlyMap<string, ShownMatter>;

interface Shown {
  readonly group: string;
  readonly matters: Matters;
  readonly buttons: readonly Button[];
}

/** How far a group is with the national recommendations: a picture, and the same figures as text. */
export function recommendationsCard(t: Texts, { group, matters, buttons }: Shown): Card {
  const words = t.recommendation;
  const all = recommendationNumbers.map((number) => ({
    name: nameOf(t, number),
    progress: progressOf(codesOf(number), matters),
  }));
  const { done } = progressOf(recommendationCodes, matters);
  return expand('counts', {
    lang: t.lang,
    title: plain(words.title(group, done, recommendationCodes.length)),
    lines: [],
    sections: [
      {
        heading: words.progress,
        chart: [
          stackedBars(
            words.progress,
            all.map(({ name, progress }) => ({ of: name, parts: partsOf(t, progress) })),
          ),
        ],
        figures: all.map(({ name, progress }) => `${plain(name)}: ${countsOf(t, progress)}`),
      },
    ],
    buttons: buttons.map(button),
  });
}

const nameOf = (t: Texts, number: number) => t.recommendation.named(number, t.recommendation.names[number - 1] ?? '');

const partsOf = ({ recommendation: { states } }: Texts, { done, inProgress, notStarted }: Progress) => [
  { legend: states.done, value: done, tone: 'good' as const },
  { legend: states.inProgress, value: inProgress, tone: 'warning' as const },
  { legend: states.notStarted, value: notStarted, tone: 'neutral' as const },
];

/** `3 valmiina, 2 käynnissä, 5 aloittamatta` */
export const countsOf = (t: Texts, { done, inProgress, notStarted }: Progress): string =>
  t.recommendation.counts(done, inProgress, notStarted);

/** What a matter says: `2c` is the third of the second recommendation. */
export const matterOf = (t: Texts, code: string): string =>
  t.recommendation.items[Number(code[0]) - 1]?.[code.charCodeAt(1) - 'a'.charCodeAt(0)] ?? '';

const LONGEST_NOTE = 200;

export interface RecommendationProps extends Shown {
  readonly number: number;
  readonly today: Temporal.PlainDate;
  /** What has just been done. */
  readonly news?: string;
  /** Whether the reader may change a matter. */
  readonly mayChange: (code: string) => boolean;
}

/** One recommendation, matter by matter. */
export function recommendationCard(t: Texts, props: RecommendationProps): Card {
  const { number, group, matters, news, buttons } = props;
  const codes = codesOf(number);
  const title = nameOf(t, number);
  return expand('tasks', {
    lang: t.lang,
    title: plain(news ?? title),
    lines: [...(news ? [plain(title)] : []), `${plain(group)}: ${countsOf(t, progressOf(codes, matters))}`],
    rows: codes.map((code) => rowOf(t, props, code)),
    range: '',
    buttons: buttons.map(button),
  });
}

function rowOf(t: Texts, { matters, today, mayChange }: RecommendationProps, code: string) {
  const words = t.recommendation;
  const { state, owner, due, note, taskDone } = matters.get(code) ?? notTold;
  const day = due ? Temporal.PlainDate.from(due) : null;
  const late = day && !taskDone && state !== 'done' && day.until(today).days > 0;
  const when = day && state !== 'done' && (taskDone ? words.taskDone : words.due(t.date.full(day)));
  const change = button({
    title: words.change,
    verb: 'recommendation.edit',
    slots: { recommendation: code },
    fresh: true,
  });
  return {
    title: `**${code}** ${plain(matterOf(t, code))}`,
    due: [words.states[state], when].filter(Boolean).join(', '),
    weight: late ? 'Bolder' : 'Default',
    who: [plain(owner ?? ''), plain(shortened(note ?? ''))].filter(Boolean).join(' · '),
    buttons: mayChange(code) ? [{ ...change, tooltip: words.changeOne(code) }] : [],
  };
}

const notTold: ShownMatter = { state: 'notStarted', owner: null, note: null, due: null, taskDone: false };

const shortened = (text: string) => (text.length > LONGEST_NOTE ? `${text.slice(0, LONGEST_NOTE - 1)}…` : text);
