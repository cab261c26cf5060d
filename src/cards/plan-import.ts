import type { RefusedRow } from '#domain/plan-rows.ts';
import type { Texts } from '#i18n/index.ts';
import type { Button, Card } from './card.ts';
import { noticeCard } from './notice.ts';

export interface PlanImportProps {
  readonly id: string;
  readonly changeset: string;
  readonly total: number;
  readonly done: number;
  readonly fresh: number;
  readonly same: number;
  readonly refused: number;
  /** Since when it goes no further, though rows are left. */
  readonly stoppedAt: string | null;
  readonly refusedRows: readonly RefusedRow[];
}

/** So many are told on the card; the file has them all. */
const TOLD = 20;

/** How far a table has come; at the end what became of it, with the rows that were left out. */
export function planImportCard(t: Texts, props: PlanImportProps): Card {
  const { id, changeset, total, done, fresh, same, refused, stoppedAt } = props;
  const { importing } = t.planReview;
  if (done < total && !stoppedAt)
    return noticeCard(t, { title: importing.underWay(done, total), lines: [bar(done / total), importing.goesOn] });
  const list: Button = { title: t.commands['plan.list'].title, verb: 'plan.list', fresh: true };
  const file: Button = { title: importing.refusedFile, verb: 'plan.refusedRows', slots: { import: id }, fresh: true };
  const undo: Button = { title: t.common.undo, verb: 'undo', slots: { changeset } };
  return noticeCard(t, {
    title: stoppedAt ? importing.stopped(done, total) : t.planReview.imported(fresh, same),
    lines: [
      ...(stoppedAt ? [t.planReview.imported(fresh, same), importing.goOn] : []),
      ...refusedLines(t, refused, props.refusedRows),
    ],
    buttons: [list, ...(refused > 0 ? [file] : []), ...(fresh > 0 ? [undo] : [])],
  });
}

/** `▰▰▰▰▱▱▱▱▱▱ 40 %`: the same in every client. */
function bar(share: number): string {
  const full = Math.floor(share * 10);
  return `${'▰'.repeat(full)}${'▱'.repeat(10 - full)} ${Math.floor(share * 100)} %`;
}

/** The rows that were left out, each with its reason, the first ones. */
export function refusedLines(t: Texts, count: number, rows: readonly RefusedRow[]): string[] {
  if (count === 0) return [];
  const told = rows.slice(0, TOLD).map((row) => t.planReview.importRow(row.line, row.ref, row.problem));
  const more = count > told.length ? [t.planReview.importMore(count - told.length)] : [];
  return [t.planReview.importRefused(count), ...told, ...more];
}
