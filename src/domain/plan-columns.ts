import type { Temporal } from 'temporal-polyfill';
import { readCellDate } from './cell-date.ts';
import type { PlanType } from './words.ts';

type Column = 'ref' | 'planType' | 'start' | 'lastReview' | 'responsible';

/** How people head their columns; the first that fits. What is planned ahead is not read: the rules tell it. */
const headings: readonly [Column | null, RegExp][] = [
  [null, /seuraava|määrä|nästa|tidsfrist|next|due/],
  ['ref', /tunnus|viite|^suunnitelma$|beteckning|^plan$|^ref/],
  ['planType', /tyyppi|laji|^typ/],
  ['lastReview', /tarkist|översyn|setts över|senast|review/],
  ['start', /laadi|alko|alka|alku|aloit|upprätt|börja|start|drawn|began/],
  ['responsible', /vastuu|käsittelij|ansvarig|handläggare|responsib|owner|caseworker/],
];

const typeWords: readonly [PlanType, RegExp][] = [
  ['activationPlan', /aktivoi|aktivering|activation|^akt$/],
  ['multiEmploymentPlan', /monialai|sektorsöver|multi|^ty[mp]$/],
  ['employmentPlan', /työllistymis|sysselsättning|employment|^ty[oö]$/],
  ['integrationPlan', /kotoutu|integra|^kot$/],
];

/** The columns of a heading, or null when the row is none. */
export function columnsOf(cells: readonly string[], isRef: (cell: string) => boolean): (Column | null)[] | null {
  if (cells.some(isRef)) return null;
  const columns = cells.map(
    (cell) => headings.find(([, word]) => word.test(cell.toLocaleLowerCase('fi')))?.[0] ?? null,
  );
  return columns.includes('ref') ? columns : null;
}

/** The cells of a row by what they mean. */
export type Cells = Partial<Record<Column, string>>;

export function byHeading(cells: readonly string[], columns: readonly (Column | null)[]): Cells {
  const found: Cells = {};
  for (const [n, column] of columns.entries()) if (column && cells[n]) found[column] = join(found[column], cells[n]);
  return found;
}

/** Without a heading: what a cell looks like says what it is; the first date is the start, the second the last review. */
export function byContent(
  cells: readonly string[],
  isRef: (cell: string) => boolean,
  today: Temporal.PlainDate,
): Cells {
  const found: Cells = {};
  for (const cell of cells.filter(Boolean)) {
    if (!found.ref && isRef(cell)) found.ref = cell;
    else if (readCellDate(cell, today)) found[found.start ? 'lastReview' : 'start'] ??= cell;
    else if (typeIn(cell)) found.planType ??= cell;
    else found.responsible = join(found.responsible, cell);
  }
  return found;
}

const join = (before: string | undefined, cell: string) => (before ? `${before}, ${cell}` : cell);

/** The type that a word means. */
export const typeIn = (cell: string) =>
  typeWords.find(([, word]) => word.test(cell.toLocaleLowerCase('fi')))?.[0] ?? null;
