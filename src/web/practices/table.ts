import { semicolonTable } from '#domain/plan-table.ts';
import type { Texts } from '#i18n/index.ts';
import type { Told } from './collection.ts';

/** The collection as a table that Excel opens. */
export function practicesTable(t: Texts, _title: string, themes: readonly [string, readonly Told[]][]): string {
  const { labels } = t.goodPractice;
  const rows = themes.flatMap(([, practices]) => practices);
  return semicolonTable([
    [t.goodPractice.name, t.fields.summary, labels.theme, labels.regions, labels.tags, t.practiceUse.usedBy],
    ...rows.map(({ title, summary, theme, regions, tags, usedBy }) => [title, summary, theme, regions, tags, usedBy]),
  ]);
}
