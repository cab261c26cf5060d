import type { Reader, Reading } from './reader.ts';
import { bound, type Of, of, put, saidDay, saidTime } from './said.ts';

/** From one day to another: `date` of what is moved when it was said, `newStart` or `newDate`. */
export const move: Reader = (reading) => {
  const days = of(reading, 'day');
  const target =
    bound(days, 'to') ?? bound(days, 'until') ?? (days.length > 1 ? days.at(-1) : lonely(reading, days[0]));
  const from = saidDay(
    reading,
    days.find((it) => it !== target),
    'date',
  );
  if (from) reading.slots.date = from.toString();
  const to = saidDay(reading, target, 'newDate', from ? { other: from } : {});
  const clock = saidTime(reading);
  if (to) put(reading, to, clock, { start: 'newStart', end: 'newEnd', date: 'newDate' });
  else if (from && clock) put(reading, from, clock, { start: 'newStart', end: 'newEnd', date: 'newDate' });
};

/** One day alone: before the noun it says which ("siirrä maanantain yhteispäivä"), after it where to. */
function lonely(reading: Reading, day: Of<'day'> | undefined): Of<'day'> | undefined {
  const nouns = ['jointDay', 'developmentDay', 'meeting', 'networkMeeting', 'teamMeeting', '{group}'];
  const noun = Math.min(...nouns.flatMap((it) => reading.sentence.places.get(it) ?? []).map((it) => it.from));
  return day && Number.isFinite(noun) && day.from < noun ? undefined : day;
}
