/** A content line ends so (RFC 5545 §3.1). */
export const CRLF = '\r\n';

const MOST_OCTETS = 75;

/** Text as a value: what has a meaning in a line is escaped (RFC 5545 §3.3.11), control characters are left out. */
export const escaped = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');

/** A content line, folded into lines of at most 75 octets without breaking a character (RFC 5545 §3.1). */
export function folded(line: string): string {
  if (Buffer.byteLength(line) <= MOST_OCTETS) return line;
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > MOST_OCTETS) {
      lines.push(current);
      current = ' ';
      octets = 1;
    }
    current += character;
    octets += size;
  }
  return [...lines, current].join(CRLF);
}
