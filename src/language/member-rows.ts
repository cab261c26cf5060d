import { parse } from 'csv-parse/sync';
import type { SeatRole } from '#domain/words.ts';

/** One row of a pasted table of people; what a row does not say is null. */
export interface MemberRow {
  /** From 1, as the person counts the rows of people. */
  readonly row: number;
  readonly name: string | null;
  readonly role: SeatRole | null;
  /** What stands where a role should, when it is none that is known. */
  readonly unknownRole: string | null;
  readonly organisation: string | null;
  readonly email: string | null;
  readonly deputyFor: string | null;
}

type Column = 'name' | 'role' | 'organisation' | 'email' | 'deputyFor';

const usualOrder: readonly Column[] = ['name', 'role', 'organisation', 'email', 'deputyFor'];

const headers: Readonly<Record<Column, readonly string[]>> = {
  name: ['nimi', 'jäsen', 'henkilö', 'namn', 'medlem', 'person', 'name', 'member'],
  role: ['rooli', 'tehtävä', 'roll', 'uppgift', 'role'],
  organisation: ['organisaatio', 'taho', 'organisation', 'organization', 'aktör'],
  email: ['sähköposti', 'sähköpostiosoite', 'email', 'e-mail', 'e-post', 'epost', 'mail'],
  deputyFor: [
    'varajäsen henkilölle',
    'kenen varajäsen',
    'kenen varalla',
    'varalla',
    'suppleant för',
    'ersättare för',
    'deputy for',
  ],
};

const roles: Readonly<Record<SeatRole, readonly string[]>> = {
  chair: ['puheenjohtaja', 'pj', 'ordförande', 'ordf', 'chair', 'chairperson'],
  viceChair: ['varapuheenjohtaja', 'vpj', 'varapj', 'vice ordförande', 'viceordförande', 'vice chair', 'vice-chair'],
  secretary: ['sihteeri', 'sekreterare', 'secretary'],
  member: ['jäsen', 'medlem', 'ordinarie medlem', 'varsinainen jäsen', 'member'],
  deputy: ['varajäsen', 'suppleant', 'ersättare', 'deputy', 'deputy member'],
};

/** A row may be a mere name; anything else without columns is a sentence. */
const fullName = /^\p{Lu}[\p{L}'’-]+( \p{Lu}[\p{L}'’-]+){1,3}$/u;

/**
 * Reads people pasted from a spreadsheet: columns apart by tabs or semicolons, with a row of headings in any order, or
 * without one as name; role; organisation; e-mail; deputy for. A sentence before the table is passed over.
 */
export function readMemberRows(text: string): MemberRow[] {
  const lines = text.split('\n').filter((line) => line.trim());
  const delimiter = text.includes('\t') ? '\t' : ';';
  const first = lines.findIndex((line) => line.includes(delimiter) || fullName.test(line.trim()));
  if (first < 0) return [];
  const table: string[][] = parse(lines.slice(first).join('\n'), {
    delimiter,
    relaxQuotes: true,
    relaxColumnCount: true,
    skipEmptyLines: true,
    trim: true,
  });
  const heading = columnsOf(table[0] ?? []);
  return (heading ? table.slice(1) : table).map((cells, n) => readRow(cells, n + 1, heading ?? usualOrder));
}

function columnsOf(cells: readonly string[]): (Column | null)[] | null {
  const columns = cells.map((cell) => meaning(headers, cell));
  return columns.includes('name') && columns.filter(Boolean).length >= Math.min(2, cells.length) ? columns : null;
}

/** A cell that is an address or a role in a usual-order row is that, wherever it stands. */
function readRow(cells: readonly string[], row: number, columns: readonly (Column | null)[]): MemberRow {
  const found: Partial<Record<Column, string>> = {};
  for (const [n, cell] of cells.entries()) {
    if (!cell) continue;
    const column = /^\S+@\S+\.\S+$/.test(cell) ? 'email' : columns[n];
    if (column) found[column] ??= cell;
  }
  const role = found.role ? meaning(roles, found.role) : null;
  return {
    row,
    name: found.name ?? null,
    role: role ?? (found.deputyFor && !found.role ? 'deputy' : null),
    unknownRole: found.role && !role ? found.role : null,
    organisation: found.organisation ?? null,
    email: found.email?.toLowerCase() ?? null,
    deputyFor: found.deputyFor ?? null,
  };
}

function meaning<K extends string>(words: Readonly<Record<K, readonly string[]>>, cell: string): K | null {
  const word = cell.toLocaleLowerCase('fi').replace(/[.:]$/, '');
  return (Object.keys(words) as K[]).find((key) => words[key].includes(word)) ?? null;
}
