import { plain } from './card.ts';

/** What a part of a bar means: one look in Teams' own charts and in the columns that stand in for them. */
export type Tone = 'good' | 'warning' | 'attention' | 'neutral';

export interface StackedBar {
  /** Its name as it is shown. */
  readonly of: string;
  readonly parts: readonly { readonly legend: string; readonly value: number; readonly tone: Tone }[];
}

const styles: Readonly<Record<Tone, string>> = {
  good: 'good',
  warning: 'warning',
  attention: 'attention',
  neutral: 'emphasis',
};

/** Bars of parts, Teams' own; a client that does not know them draws the parts as columns. */
export const stackedBars = (title: string, bars: readonly StackedBar[]): object => ({
  type: 'Chart.HorizontalBar.Stacked',
  title,
  data: bars.map(({ of, parts }) => ({
    title: of,
    data: parts.map(({ legend, value, tone }) => ({ legend, value, color: tone })),
  })),
  fallback: drawn(
    bars.map(({ of, parts }) => ({ of, parts: parts.map(({ value, tone }) => ({ value, style: styles[tone] })) })),
    Math.max(1, ...bars.map(({ parts }) => sum(parts))),
  ),
});

export interface Bar {
  readonly of: string;
  readonly value: number;
}

/** Bars of one figure each, the longest that may be `most`. */
export const bars = (title: string, rows: readonly Bar[], most: number): object => ({
  type: 'Chart.HorizontalBar',
  title,
  displayMode: 'AbsoluteNoAxis',
  data: rows.map(({ of, value }) => ({ x: of, y: value, color: 'categoricalBlue' })),
  fallback: drawn(
    rows.map(({ of, value }) => ({ of, parts: [{ value, style: 'accent' }] })),
    Math.max(1, most),
  ),
});

interface Drawn {
  readonly of: string;
  readonly parts: readonly { readonly value: number; readonly style: string }[];
}

const drawn = (rows: readonly Drawn[], most: number): object => ({
  type: 'Container',
  spacing: 'Small',
  items: rows.flatMap(({ of, parts }) => [
    block(plain(of)),
    {
      type: 'ColumnSet',
      spacing: 'None',
      columns: [...parts, { value: most - sum(parts), style: 'default' }].flatMap((part) => column(part, most)),
    },
  ]),
});

const column = ({ value, style }: Drawn['parts'][number], most: number): object[] =>
  value <= 0
    ? []
    : [
        {
          type: 'Column',
          width: Math.max(1, Math.round((100 * value) / most)),
          style,
          items: [block('\u00a0')],
          spacing: 'None',
        },
      ];

const sum = (parts: readonly { readonly value: number }[]): number => parts.reduce((all, { value }) => all + value, 0);

const block = (text: string) => ({ type: 'TextBlock', text, size: 'Small', wrap: true });
