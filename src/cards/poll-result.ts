import type { Temporal } from 'temporal-polyfill';
import { meanOf, middleOf, nationalRange, type PollCounts, wholeMean } from '#domain/poll.ts';
import type { PollKind } from '#domain/words.ts';
import type { Texts } from '#i18n/index.ts';
import { type Button, button, type Card, expand, plain } from './card.ts';
import { type Bar, bars } from './chart.ts';
import { noticeCard } from './notice.ts';

/** How a closed self-assessment came out; `counts` is null when too few answered for anything to be told. */
export interface ShownResult {
  readonly closedOn: Temporal.PlainDate;
  readonly answered: number | null;
  readonly asked: number | null;
  readonly counts: PollCounts | null;
}

export interface ResultProps {
  readonly kind: PollKind;
  readonly group: string;
  readonly result: ShownResult;
  /** Earlier ones, the latest first. */
  readonly past: readonly ShownResult[];
  /** A line more, as that another one is open. */
  readonly hint?: string;
  readonly buttons: readonly Button[];
}

/** As many as are read at a glance. */
const PAST = 6;

/** The result as a picture, the same figures as text, beside the national range and the group's own history. */
export function resultCard(t: Texts, props: ResultProps): Card {
  const { kind, group, result, hint, buttons } = props;
  const { counts, closedOn, answered, asked } = result;
  const words = t.poll.result;
  const extra = hint ? [hint] : [];
  if (!counts)
    return noticeCard(t, {
      title: plain(words.tooFew(t.poll.named(kind, group))),
      lines: [...pastOf(t, props).map(({ text }) => text), ...extra],
      buttons,
    });
  const title = kind === 'maturity' ? words.maturity(group, levelOf(counts)) : words.survey(group, meanText(t, counts));
  return expand('counts', {
    lang: t.lang,
    title: plain(title),
    lines: [words.of(t.date.full(closedOn), answered ?? 0, asked ?? 0), ...extra],
    sections: [
      kind === 'maturity' ? stepSection(t, counts) : statementSection(t, counts, props.past),
      ...historySection(t, props),
    ],
    buttons: buttons.map(button),
  });
}

/** `4`, or `3–4` when the middle lies between. */
function levelOf(counts: PollCounts): string {
  const [low, high] = middleOf(counts[0] ?? []);
  return low === high ? String(low) : `${low}–${high}`;
}

const meanText = (t: Texts, counts: PollCounts) => t.poll.number(wholeMean(counts));

function stepSection(t: Texts, counts: PollCounts) {
  const { result, steps } = t.poll;
  const chosen = counts[0] ?? [];
  return section(
    result.chosen,
    steps.map((text, n) => ({ of: `${n + 1} ${text}`, value: chosen[n] ?? 0 })),
    Math.max(...chosen),
    [...steps.map((text, n) => result.step(n + 1, text, chosen[n] ?? 0)), result.middle],
  );
}

function statementSection(t: Texts, counts: PollCounts, past: ResultProps['past']) {
  const { result, statements, number } = t.poll;
  const former = past.find((each) => each.counts)?.counts;
  const means = statements.map((text, n) => ({ of: `${n + 1} ${text}`, value: rounded(meanOf(counts[n] ?? [])) }));
  const lines = means.map(({ value }, n) => {
    const before = former?.[n];
    return result.statement(n + 1, statements[n] ?? '', number(value), before ? number(meanOf(before)) : '');
  });
  const { least, most, year, counties } = nationalRange;
  return section(result.means, means, 5, [...lines, result.national(number(least), number(most), year, counties)]);
}

const rounded = (mean: number) => Math.round(mean * 10) / 10;

/** With nothing before it there is no course to draw. */
function historySection(t: Texts, { result, past }: ResultProps) {
  const told = [result, ...past].filter((each) => each.counts).slice(0, PAST);
  if (past.length === 0) return [];
  const rows = [...told]
    .reverse()
    .map(({ closedOn, counts }): Bar => ({ of: t.date.full(closedOn), value: rounded(wholeMean(counts ?? [])) }));
  const most = result.counts?.[0]?.length ?? 5;
  return [
    section(
      t.poll.result.history,
      rows,
      most,
      pastOf(t, { past }).map(({ text }) => text),
    ),
  ];
}

const pastOf = (t: Texts, { past }: Pick<ResultProps, 'past'>) =>
  past.slice(0, PAST).map(({ closedOn, counts, answered }) => ({
    text: counts
      ? t.poll.result.past(t.date.full(closedOn), meanText(t, counts), answered ?? 0)
      : t.poll.result.pastFew(t.date.full(closedOn)),
  }));

const section = (heading: string, rows: readonly Bar[], most: number, figures: readonly string[]) => ({
  heading,
  chart: [bars(heading, rows, most)],
  figures,
});
