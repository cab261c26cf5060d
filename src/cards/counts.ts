import type { Texts } from '#i18n/index.ts';
import { type Button, button, type Card, expand, plain } from './card.ts';
import { stackedBars } from './chart.ts';

/** How many plans are open and late, of a team or a type; `of` is its name as it is shown. */
export interface CountRow {
  readonly of: string;
  readonly total: number;
  readonly late: number;
}

export interface CountsProps {
  readonly title: string;
  readonly lines: readonly string[];
  readonly sections: readonly { readonly heading: string; readonly rows: readonly CountRow[] }[];
  readonly buttons?: readonly Button[];
}

/** A chart of more bars is not read at a glance, and the figures stand beside it. */
const BARS = 12;

/** Numbers of plans as bars, late ones first, with the same figures as text. */
export const countsCard = (t: Texts, { title, lines, sections, buttons = [] }: CountsProps): Card =>
  expand('counts', {
    lang: t.lang,
    title,
    lines,
    sections: sections
      .filter(({ rows }) => rows.length > 0)
      .map(({ heading, rows }) => ({
        heading,
        chart: [chart(t, heading, rows.slice(0, BARS))],
        figures: rows.map(({ of, total, late }) => t.planReview.count.line(plain(of), total, late)),
      })),
    buttons: buttons.map(button),
  });

const chart = (t: Texts, title: string, rows: readonly CountRow[]) =>
  stackedBars(
    title,
    rows.map(({ of, total, late }) => ({
      of,
      parts: [
        { legend: t.planTeam.chart.late, value: late, tone: 'attention' },
        { legend: t.planTeam.chart.open, value: total - late, tone: 'good' },
      ],
    })),
  );
