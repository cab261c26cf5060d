import { Temporal } from 'temporal-polyfill';
import { mondayOf } from '#domain/calendar.ts';
import { holidayName } from '#domain/holidays.ts';
import type { Locale } from '#domain/words.ts';
import type { Texts } from '#i18n/index.ts';

/**
 * A month as a picture: a row for each week with its number, a dot under the days on which there is something.
 * Narrow enough for a phone; what the dots stand for is told in words below it.
 */
export function monthGrid(
  t: Texts,
  month: Temporal.PlainYearMonth,
  busy: ReadonlySet<string>,
  today: Temporal.PlainDate,
): object[] {
  const first = month.toPlainDate({ day: 1 });
  const last = month.toPlainDate({ day: month.daysInMonth });
  const rows: object[] = [row([cell('', quiet), ...weekdays(t).map((name) => cell(name, quiet))])];
  for (let monday = mondayOf(first); Temporal.PlainDate.compare(monday, last) <= 0; monday = monday.add({ days: 7 })) {
    const days = [0, 1, 2, 3, 4, 5, 6].map((n) => monday.add({ days: n }));
    // A mark that nobody sees keeps every row as high as one with dots.
    const number = cell(String(monday.weekOfYear), quiet, '\u00a0');
    rows.push(
      row([number, ...days.map((day) => (day.month === month.month ? dayCell(t, day, busy, today) : cell('')))]),
    );
  }
  return rows;
}

const quiet = { size: 'Small', isSubtle: true };

const weekdays = (t: Texts) => [1, 2, 3, 4, 5, 6, 7].map((day) => t.date.weekday(day).slice(0, 2));

function dayCell(t: Texts, day: Temporal.PlainDate, busy: ReadonlySet<string>, today: Temporal.PlainDate): object {
  const is = { busy: busy.has(day.toString()), today: day.equals(today) };
  const free = holidayName(day, t.lang as Locale) !== null || day.dayOfWeek === 7;
  const color = free ? { isSubtle: true } : is.busy ? { color: 'Accent' } : {};
  const weight = is.busy || is.today ? { weight: 'Bolder' } : {};
  const number = is.today ? `[${day.day}]` : String(day.day);
  return cell(number, { ...color, ...weight }, is.busy ? '●' : undefined);
}

const cell = (text: string, look: object = {}, mark?: string) => ({
  type: 'Column',
  width: 'stretch',
  spacing: 'None',
  items: [
    { type: 'TextBlock', text: text || ' ', horizontalAlignment: 'Center', ...look },
    ...(mark
      ? [
          {
            type: 'TextBlock',
            text: mark,
            size: 'Small',
            color: 'Accent',
            horizontalAlignment: 'Center',
            spacing: 'None',
          },
        ]
      : []),
  ],
});

const row = (columns: object[]) => ({ type: 'ColumnSet', spacing: 'None', columns });
