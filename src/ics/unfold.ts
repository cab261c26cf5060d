import { refuse } from '#domain/errors.ts';

/** One line of content with the line of the file on which it begins. */
export interface ContentLine {
  /** In capitals: `SUMMARY`, `BEGIN`. */
  readonly name: string;
  readonly text: string;
  readonly at: number;
}

const CONTENT = /^([A-Za-z0-9-]+)[;:]/;

/**
 * The content lines of a calendar, unfolded (RFC 5545 §3.1), whatever ends its lines. Refuses what is no calendar at
 * all, a line that is no content line, and parts that do not begin and end in pairs.
 */
export function contentLines(text: string): ContentLine[] {
  const lines: { name: string; text: string; at: number }[] = [];
  const raw = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
  for (const [n, line] of raw.entries()) {
    const last = lines.at(-1);
    if (last && /^[ \t]/.test(line)) last.text += line.slice(1);
    else if (line.trim())
      lines.push({ name: CONTENT.exec(line)?.[1]?.toUpperCase() ?? '', text: line.trimEnd(), at: n + 1 });
    if (lines.length === 1 && !/^BEGIN:VCALENDAR$/i.test(lines[0]?.text ?? '')) refuse('import.notCalendar');
  }
  if (lines.length === 0) refuse('import.notCalendar');
  demandPairs(lines);
  return lines;
}

function demandPairs(lines: readonly ContentLine[]): void {
  const open: string[] = [];
  for (const { name, text, at } of lines) {
    if (!name) refuse('import.broken', { line: at });
    const part = text.slice(text.indexOf(':') + 1).toUpperCase();
    if (name === 'BEGIN') open.push(part);
    if (name === 'END' && open.pop() !== part) refuse('import.broken', { line: at });
  }
  if (open.length > 0) refuse('import.broken', { line: lines.at(-1)?.at ?? 1 });
}

/** The value of a text property, as a person reads it (RFC 5545 §3.3.11). */
export const textIn = ({ text }: ContentLine): string =>
  text.slice(text.indexOf(':') + 1).replace(/\\([nN,;\\])/g, (_all, sign) => (/n/i.test(sign) ? '\n' : sign));
