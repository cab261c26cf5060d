import { asMarkdown } from '#domain/markdown.ts';
import type { Texts } from '#i18n/index.ts';
import { factsOf, type Told } from './collection.ts';

/** The collection as Markdown (CommonMark): a chapter for each theme. */
export function practicesMarkdown(t: Texts, title: string, themes: readonly [string, readonly Told[]][]): string {
  const chapters = themes.flatMap(([theme, practices]) => [
    `## ${asMarkdown(theme || t.goodPractice.otherThemes)}`,
    ...practices.flatMap((practice) => [
      `### ${asMarkdown(practice.title)}`,
      asMarkdown(practice.summary),
      factsOf(t, practice)
        .map(([label, value]) => `- **${asMarkdown(label)}:** ${asMarkdown(value)}`)
        .join('\n'),
    ]),
  ]);
  return `${[`# ${asMarkdown(title)}`, ...chapters].filter(Boolean).join('\n\n')}\n`;
}
