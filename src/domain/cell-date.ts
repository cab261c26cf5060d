import { Temporal } from 'temporal-polyfill';

/** Excel counts days from this one. */
const excelZero = Temporal.PlainDate.from('1899-12-30');

/**
 * A day as it stands in a cell of a pasted table: `16.11.2026`, `ma 16.11.`, `2026-11-16`, Excel's day number `46342`,
 * any of them with a time after it. A day without a year is the nearest in the past. Null when the cell is no date,
 * `impossible` when it is one that is not in the calendar.
 */
export function readCellDate(cell: string, today: Temporal.PlainDate): Temporal.PlainDate | 'impossible' | null {
  const text = cell.trim().replace(/^\p{L}{2,3}\.?\s+/u, '');
  if (/^[34567]\d{4}$/.test(text)) return excelZero.add({ days: Number(text) });
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T\s].*)?$/.exec(text);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const typed = /^(\d{1,2})[./-](\d{1,2})(?:[./-](\d{4}|\d{2})?)?(?:\s.*)?$/.exec(text);
  if (!typed) return null;
  const [, d, m, y] = typed.map(Number) as [number, number, number, number];
  if (typed[3]) return day(y < 100 ? 2000 + y : y, m, d);
  return past(m, d, today);
}

const day = (year: number, month: number, d: number) => {
  try {
    return Temporal.PlainDate.from({ year, month, day: d }, { overflow: 'reject' });
  } catch {
    return 'impossible';
  }
};

/** The 29th of February may be up to eight years back. */
function past(month: number, d: number, today: Temporal.PlainDate): Temporal.PlainDate | 'impossible' {
  for (let year = today.year; year > today.year - 9; year -= 1) {
    const found = day(year, month, d);
    if (found !== 'impossible' && Temporal.PlainDate.compare(found, today) <= 0) return found;
  }
  return 'impossible';
}
