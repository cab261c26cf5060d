import { parse } from 'csv-parse/sync';
import { Temporal } from 'temporal-polyfill';
import { readCellDate } from './cell-date.ts';
import { containsPersonalId } from './personal-id.ts';
import { byContent, byHeading, type Cells, columnsOf, typeIn } from './plan-columns.ts';
import { typeOfReference } from './review-rules.ts';
import type { PlanType } from './words.ts';

/** Why a row of a pasted table is left out. */
export type RowProblem =
  | 'personalId'
  | 'badReference'
  | 'noType'
  | 'typeMismatch'
  | 'noDate'
  | 'impossibleDate'
  | 'future'
  | 'beforeStart'
  | 'twice'
  | 'taken'
  | 'unknownPerson'
  | 'notCaseworker'
  | 'kela';

/** A row that can be a plan; names as they were typed, none when the row has none. */
export interface PlanCells {
  readonly line: number;
  readonly ref: string;
  readonly planType: PlanType;
  readonly start: string;
  readonly lastReview: string | null;
  readonly responsible: readonly string[];
}

/** A row that cannot: its number in the paste, from 1, and its reference when that was one. */
export interface RefusedRow {
  readonly line: number;
  readonly ref: string | null;
  readonly problem: RowProblem;
}

/**
 * Reads a table pasted from Excel (tabs, semicolons or commas), with a heading or without, the columns in any order. `isRef` is
 * the agreed form of a reference. Each row is read alone: one that is wrong does not spoil the others. Columns of a
 * heading that says nothing known are not read, so that notes about people stay where they were.
 */
export function readPlanRows(
  text: string,
  isRef: (cell: string) => boolean,
  today: Temporal.PlainDate,
): (PlanCells | RefusedRow)[] {
  const lines = table(text);
  const headed = lines[0] ? columnsOf(lines[0].cells, isRef) : null;
  return (headed ? lines.slice(1) : lines).map(({ line, cells }) => {
    if (cells.some(containsPersonalId)) return { line, ref: null, problem: 'personalId' };
    return row(line, headed ? byHeading(cells, headed) : byContent(cells, isRef, today), isRef, today);
  });
}

function row(
  line: number,
  cells: Cells,
  isRef: (cell: string) => boolean,
  today: Temporal.PlainDate,
): PlanCells | RefusedRow {
  const refuse = (problem: RowProblem, ref: string | null = null): RefusedRow => ({ line, ref, problem });
  if (!cells.ref || !isRef(cells.ref)) return refuse('badReference');
  const ref = cells.ref.trim().toUpperCase();
  const [told, said] = [typeOfReference(ref), cells.planType ? typeIn(cells.planType) : null];
  const planType = told ?? said;
  if (!planType) return refuse('noType', ref);
  if (said && said !== planType) return refuse('typeMismatch', ref);
  const days = [cells.start, cells.lastReview].map((cell) =>
    cell ? (readCellDate(cell, today) ?? 'impossible') : null,
  );
  if (days.includes('impossible')) return refuse('impossibleDate', ref);
  const [start, lastReview] = days as (Temporal.PlainDate | null)[];
  const first = start ?? lastReview;
  if (!first) return refuse('noDate', ref);
  if ([first, lastReview].some((day) => day && Temporal.PlainDate.compare(day, today) > 0))
    return refuse('future', ref);
  if (lastReview && Temporal.PlainDate.compare(lastReview, first) < 0) return refuse('beforeStart', ref);
  return {
    line,
    ref,
    planType,
    start: first.toString(),
    lastReview: lastReview?.toString() ?? null,
    responsible: names(cells.responsible ?? ''),
  };
}

const names = (cell: string) =>
  cell
    .split(/[,;/&+\n]|\s(?:ja|och|and)\s/)
    .map((name) => name.trim())
    .filter(Boolean);

function table(text: string): { line: number; cells: string[] }[] {
  const delimiter = ['\t', ';'].find((sign) => text.includes(sign)) ?? ',';
  const options = { delimiter, relax_column_count: true, relax_quotes: true, trim: true, bom: true } as const;
  let rows: string[][];
  try {
    rows = parse(text, options);
  } catch {
    rows = parse(text, { ...options, quote: null });
  }
  const lines = rows
    .map((cells, n) => ({ line: n + 1, cells }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  // A sentence above the table is what was asked, not a row of it.
  return lines[0]?.cells.length === 1 && (lines[1]?.cells.length ?? 0) > 1 ? lines.slice(1) : lines;
}
