const reference = /^\s*"?\p{L}{3}-\d{4}(?:-\d{3,4}|\d{0,2})"?\s*$/u;
const planHeading = /^"?(?:tunnus|viite|suunnitelma|beteckning|reference|ref|plan)/i;

export interface Pasted {
  readonly intent: 'plan.import' | 'group.importMembers';
  /** The rows as they were pasted, without a line of ordinary text above them. */
  readonly rows: string;
  /** That line of ordinary text, which may name the group. */
  readonly above: string | null;
}

/**
 * A table pasted from a spreadsheet: two or more lines (one, when it begins with a reference) parted by tabs or
 * semicolons. References make it plans, anything else members of a group. Null when it is ordinary text.
 */
export function pastedRows(text: string): Pasted | null {
  const lines = text.split(/\r?\n/).filter((it) => it.trim());
  const rows = lines.filter(isRow);
  if (rows.length === 0 || rows.length < lines.length - 1) return null;
  const above = lines.find((it) => !isRow(it)) ?? null;
  const cells = rows.map((row) => row.split(/[\t;]/));
  const plans = cells.some((row) => row.some((cell) => reference.test(cell))) || planHeading.test(rows[0] ?? '');
  if (!plans && rows.length < 2) return null;
  return { intent: plans ? 'plan.import' : 'group.importMembers', rows: rows.join('\n'), above };
}

const isRow = (line: string) => /[\t;]/.test(line);
