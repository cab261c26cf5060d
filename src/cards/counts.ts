import type { Texts } from '#i18n/index.ts';
import { type Button, button, type Card, expand, plain } from './card.ts';

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

/** Teams' own chart; a client that does not know it draws the bars of columns. */
const chart = (t: Texts, title: string, rows: readonly CountRow[]) => ({
  type: 'Chart.HorizontalBar.Stacked',
  title,
  data: rows.map(({ of, total, late }) => ({
    title: of,
    data: [
      { legend: t.planTeam.chart.late, value: late, color: 'attention' },
      { legend: t.planTeam.chart.open, value: total - late, color: 'good' },
    ],
  })),
  fallback: { type: 'Container', spacing: 'Small', items: rows.flatMap((row) => bars(row, widest(rows))) },
});

const widest = (rows: readonly CountRow[]) => Math.max(1, ...rows.map(({ total }) => total));

function bars({ of, total, late }: CountRow, most: number): object[] {
  const column = (n: number, style: string) =>
    n === 0
      ? []
      : [
          {
            type: 'Column',
            width: Math.max(1, Math.round((100 * n) / most)),
            style,
            items: [block('\u00a0')],
            spacing: 'None',
          },
        ];
  return [
    block(plain(of)),
    {
      type: 'ColumnSet',
      spacing: 'None',
      columns: [...column(late, 'attention'), ...column(total - late, 'good'), ...column(most - total, 'default')],
    },
  ];
}

const block = (text: string) => ({ type: 'TextBlock', text, size: 'Small', wrap: true });
