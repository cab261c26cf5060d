const TOKEN = /<(\/?)([a-z][a-z0-9]*)\b[^<>]*>|[^<]+|</gi;
const BLOCKS = new Set(['p', 'div', 'br', 'table', 'li']);

/**
 * The text of a message's HTML: a line for each paragraph and each row of a table, tabs between the cells of a row.
 * `dropped` are the names that are left out where they stand marked as mentions.
 */
export function htmlText(html: string, dropped: readonly string[]): string {
  let text = '';
  let cells = 0;
  let inCell = false;
  let inMention = false;
  for (const [token, closing, name] of html.matchAll(TOKEN)) {
    const tag = name?.toLowerCase() ?? '';
    if (!tag) {
      if (!(inMention && dropped.includes(decoded(token)))) text += decoded(token.replace(/\s+/g, ' '));
    } else if (tag === 'tr') {
      text += '\n';
      cells = 0;
    } else if (tag === 'td' || tag === 'th') {
      inCell = !closing;
      if (inCell && cells++) text += '\t';
    } else if (BLOCKS.has(tag)) text += inCell ? ' ' : '\n';
    inMention = !closing && (tag === 'span' || tag === 'at');
  }
  const lines = text.split('\n').filter((line) => line.trim());
  return lines
    .map((line) =>
      line
        .split('\t')
        .map((cell) => cell.trim())
        .join('\t'),
    )
    .join('\n');
}

const ENTITIES: Record<string, string> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** HTML's words for signs as the signs, in one pass, so that `&amp;lt;` stays the `&lt;` that was typed. */
export const decoded = (text: string) =>
  text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|(nbsp|amp|lt|gt|quot|apos));/gi, (_all, decimal, hex, name) =>
    name
      ? (ENTITIES[name.toLowerCase()] as string)
      : String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16)),
  );
