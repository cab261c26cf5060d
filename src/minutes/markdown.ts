import type { Minutes } from '#domain/minutes.ts';
import type { Texts } from '#i18n/index.ts';
import { type Section, sectionsOf } from './sections.ts';

/** The minutes as Markdown (CommonMark with tables), in one language. */
export function minutesMarkdown(t: Texts, minutes: Minutes): string {
  const { title, facts, attendance, items, tasks, signatures } = sectionsOf(t, minutes);
  const parts = [
    `# ${escaped(title)}`,
    facts.map(listed).join('\n'),
    `## ${escaped(attendance.heading)}`,
    attendance.lines.map(listed).join('\n'),
    ...items.map(item),
    ...(tasks.rows.length > 0
      ? [`## ${escaped(tasks.heading)}`, [row(tasks.columns), '| --- | --- | --- |', ...tasks.rows.map(row)].join('\n')]
      : []),
    ...signatures.map(([role, name]) => `\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_  \n${escaped(name)}, ${escaped(role)}`),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

const item = ({ heading, part, divider, lines, links }: Section): string =>
  [
    divider ? `**${escaped(heading)}**` : `${part ? '###' : '##'} ${escaped(heading)}`,
    ...lines.map(([label, value]) => `**${escaped(label)}:** ${escaped(value)}`),
    links.map(({ title, url }) => `- [${escaped(title)}](<${url.replaceAll('>', '%3E')}>)`).join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n');

const listed = ([label, value]: readonly [string, string]) => `- **${escaped(label)}:** ${escaped(value)}`;
const row = (cells: readonly string[]) => `| ${cells.map((cell) => escaped(cell).replaceAll('\n', ' ')).join(' | ')} |`;

/** Text of people as text: no sign of it is Markdown or HTML. */
const escaped = (text: string) =>
  text.replace(/([\\`*_[\]<>#|~&])/g, '\\$1').replace(/^(\s*)([-+]|\d+[.)])(\s)/gm, '$1\\$2$3');
