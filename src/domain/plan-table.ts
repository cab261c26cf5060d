/** A cell that a spreadsheet reads as text: quoted, and nothing that begins like a formula. */
const cell = (text: string) => `"${text.replace(/^[=+\-@\t]/, "'$&").replace(/"/g, '""')}"`;

/** A table as Excel opens it in Finland and Sweden: semicolons, a mark that says UTF-8, lines that end as Windows'. */
export const semicolonTable = (rows: readonly (readonly string[])[]): string => `\ufeff${semicolonRows(rows)}`;

/** Some rows of such a table, for one that is written a part at a time. */
export const semicolonRows = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => `${cells.map(cell).join(';')}\r\n`).join('');
