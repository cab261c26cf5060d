import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Minutes } from '#domain/minutes.ts';
import type { Texts } from '#i18n/index.ts';
import { type Section, type Sections, sectionsOf } from './sections.ts';

const languages: Readonly<Record<string, string>> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

/**
 * The minutes as a Word document: a title, headings of three levels, a table whose first row is a heading, and its
 * language told, so that a screen reader finds its way (WCAG 2.1, EN 301 549 chapter 10).
 */
export function minutesDocx(t: Texts, minutes: Minutes): Promise<Buffer> {
  const sections = sectionsOf(t, minutes);
  const document = new Document({
    title: sections.title,
    creator: t.common.appName,
    description: sections.title,
    styles: {
      default: {
        document: { run: { font: 'Calibri', size: 22, language: { value: languages[t.lang] ?? t.lang } } },
        title: { run: { size: 36, bold: true }, paragraph: { spacing: { after: 200 } } },
        heading1: {
          run: { size: 26, bold: true, color: '1F3864' },
          paragraph: { spacing: { before: 280, after: 80 }, keepNext: true },
        },
        heading2: {
          run: { size: 23, bold: true, color: '1F3864' },
          paragraph: { spacing: { before: 160, after: 60 }, keepNext: true },
        },
      },
    },
    sections: [
      {
        footers: { default: footer(sections) },
        children: [...head(sections), ...sections.items.flatMap(item), ...tasks(sections), ...signed(sections)],
      },
    ],
  });
  return Packer.toBuffer(document);
}

/** On each page whose it is, and which page of how many. */
const footer = ({ title }: Sections) =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun({ text: `${whole(title)}   `, size: 18 }),
          new TextRun({ children: [PageNumber.CURRENT, '/', PageNumber.TOTAL_PAGES], size: 18 }),
        ],
      }),
    ],
  });

/** A weekday does not part from its date at the end of a line. */
const whole = (text: string) => text.replace(/(\S+) (\d{1,2}\.\d{1,2}\.\d{4})/g, '$1\u00a0$2');

const head = ({ title, facts, attendance }: Sections) => [
  new Paragraph({ text: whole(title), heading: HeadingLevel.TITLE }),
  ...facts.map(line),
  new Paragraph({ text: attendance.heading, heading: HeadingLevel.HEADING_1 }),
  ...attendance.lines.map(line),
];

const item = ({ heading, part, divider, lines, links, linksLabel, entries }: Section): Paragraph[] => [
  divider
    ? new Paragraph({
        children: [new TextRun({ text: heading, italics: true })],
        spacing: { before: 280 },
        keepNext: true,
      })
    : new Paragraph({ text: heading, heading: part ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_1 }),
  ...lines.map(line),
  ...(links.length > 0 ? [line([linksLabel, ''])] : []),
  ...links.map(
    ({ title, url }) =>
      new Paragraph({
        bullet: { level: 0 },
        spacing: { after: 60 },
        children: [new ExternalHyperlink({ link: url, children: [new TextRun({ text: title, style: 'Hyperlink' })] })],
      }),
  ),
  ...entries.map(line),
];

/** A label and what it says; its line breaks stay. */
function line([label, value]: readonly [string, string]): Paragraph {
  const texts = value.split('\n').map((text, n) => new TextRun({ text, ...(n > 0 ? { break: 1 } : {}) }));
  return new Paragraph({
    spacing: { after: 60 },
    children: [new TextRun({ text: `${label}: `, bold: true }), ...texts],
  });
}

function tasks({ tasks: { heading, columns, rows } }: Sections): (Paragraph | Table)[] {
  if (rows.length === 0) return [];
  const row = (cells: readonly string[], header: boolean) =>
    new TableRow({
      tableHeader: header,
      cantSplit: true,
      children: cells.map(
        (text) =>
          new TableCell({
            margins: { top: 50, bottom: 50, left: 90, right: 90 },
            ...(header ? { shading: { type: ShadingType.CLEAR, fill: 'DCE4F2' } } : {}),
            children: [new Paragraph({ children: [new TextRun({ text, bold: header })] })],
          }),
      ),
    });
  const table = new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: [5200, 2600, 1800],
    rows: [row(columns, true), ...rows.map((cells) => row(cells, false))],
  });
  return [new Paragraph({ text: heading, heading: HeadingLevel.HEADING_1 }), table];
}

const signed = ({ signatures }: Sections) =>
  signatures.map(
    ([role, name]) =>
      new Paragraph({
        spacing: { before: 480 },
        keepLines: true,
        children: [new TextRun('____________________'), new TextRun({ text: `${name}, ${role}`, break: 1 })],
      }),
  );
