import { asMarkdown } from '#domain/markdown.ts';
import type { Minutes } from '#domain/minutes.ts';
import type { Texts } from '#i18n/index.ts';
import { type Section, sectionsOf } from './sections.ts';

/** The minutes as Markdown (CommonMark with tables), in one language. */
export function minutesMarkdown(t: Texts, minutes: Minutes): string {
  const { title, facts, attendance, items, tasks, signatures } = sectionsOf(t, minutes);
  const parts = [
    `# ${asMarkdown(title)}`,
    facts.map(listed).join('\n'),
    `## ${asMarkdown(attendance.heading)}`,
    attendance.lines.map(listed).join('\n'),
    ...items.map(item),
    ...(tasks.rows.length > 0
      ? [
          `## ${asMarkdown(tasks.heading)}`,
          [row(tasks.columns), '| --- | --- | --- |', ...tasks.rows.map(row)].join('\n'),
        ]
      : []),
    ...signatures.map(
      ([role, name]) => `\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_  \n${asMarkdown(name)}, ${asMarkdown(role)}`,
    ),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

const item = ({ heading, part, divider, lines, links, linksLabel, entries }: Section): string =>
  [
    divider ? `**${asMarkdown(heading)}**` : `${part ? '###' : '##'} ${asMarkdown(heading)}`,
    ...lines.map(told),
    links.length > 0 ? `**${asMarkdown(linksLabel)}:**` : '',
    links.map(({ title, url }) => `- [${asMarkdown(title)}](<${url.replaceAll('>', '%3E')}>)`).join('\n'),
    ...entries.map(told),
  ]
    .filter(Boolean)
    .join('\n\n');

const told = ([label, value]: readonly [string, string]) => `**${asMarkdown(label)}:** ${asMarkdown(value)}`;
const listed = (line: readonly [string, string]) => `- ${told(line)}`;
const row = (cells: readonly string[]) =>
  `| ${cells.map((cell) => asMarkdown(cell).replaceAll('\n', ' ')).join(' | ')} |`;
