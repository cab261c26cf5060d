import type { Texts } from '#i18n/index.ts';
import { type Card, plain } from './card.ts';
import { listed } from './group.ts';
import { noticeCard } from './notice.ts';

export interface RowsReport {
  readonly group: string;
  /** Names. */
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly same: number;
  readonly refused: readonly RefusedRow[];
}

export interface RefusedRow {
  readonly row: number;
  readonly why: keyof Texts['leadership']['rows']['why'];
  readonly what: string;
}

const MOST = 20;

/** What became of each pasted row. */
export function rowsReport(t: Texts, { group, added, changed, same, refused }: RowsReport): Card {
  const { rows } = t.leadership;
  const done = added.length + changed.length;
  const title =
    done > 0
      ? rows.done(group, done)
      : refused.length > 0 && same === 0
        ? rows.noneDone(group)
        : rows.nothingNew(group);
  const hidden = refused.length - MOST;
  return noticeCard(t, {
    title: plain(title),
    lines: [
      ...(added.length > 0 ? [rows.added(plain(listed(t, added, MOST)))] : []),
      ...(changed.length > 0 ? [rows.changed(plain(listed(t, changed, MOST)))] : []),
      ...(done > 0 && same > 0 ? [rows.same(same)] : []),
      ...(refused.length > 0 ? [`**${rows.refused(refused.length)}**`] : []),
      ...refused.slice(0, MOST).map(({ row, why, what }) => plain(rows.line(row, rows.why[why](what)))),
      ...(hidden > 0 ? [t.leadership.group.more(hidden)] : []),
      ...(refused.length > 0 ? [rows.again] : []),
    ],
  });
}
