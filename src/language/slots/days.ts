import { Temporal } from 'temporal-polyfill';
import { type Reader, type Reading, use } from './reader.ts';
import { aDay, bound, of, put, saidDay, saidPeriod, saidTime } from './said.ts';
import { shifted } from './shift.ts';
import { soon } from './soon.ts';

/** Which day: `date`; when a week or a month was said instead, `from` and `to`. */
export const date: Reader = (reading) => {
  const found = saidDay(reading, aDay(reading)[0]);
  use(reading, of(reading, 'time')[0]);
  if (found) reading.slots.date = found.toString();
  else period(reading);
};

/** What begins has not begun: "alkaa 1.12." is to come. */
const begins = /(?<!\p{L})(?:alkaa|käynnistyy|aloitetaan|börjar|inleds|starts|begins)(?!\p{L})/iu;

const past =
  (slot: string): Reader =>
  (reading) => {
    const found = saidDay(reading, of(reading, 'day')[0], { past: !begins.test(reading.sentence.text) });
    if (found) reading.slots[slot] = found.toString();
  };

export const pastDate = past('date');

export const start = past('start');

/** When a plan was drawn up, and when it was last reviewed when that is said as well. */
export const planDates: Reader = (reading) => {
  const days = of(reading, 'day');
  const reviewed = reading.sentence.places.get('lastReviewed')?.[0];
  const review = reviewed && days.find((it) => it.from >= reviewed.to);
  const drawn = days.find((it) => it !== review);
  const first = saidDay(reading, drawn, { past: true });
  const last = saidDay(reading, review, { past: true });
  if (first) reading.slots.start = first.toString();
  if (last) reading.slots.lastReview = last.toString();
};

/** What is looked at: `from` and `to`, both included. */
export const period: Reader = (reading) => {
  const found = saidPeriod(reading, of(reading, 'period')[0]);
  const day = found ? undefined : saidDay(reading, of(reading, 'day')[0]);
  const days = found ?? (day && { from: day, to: day });
  if (days) Object.assign(reading.slots, { from: days.from.toString(), to: days.to.toString() });
};

/** Which month of every year: 1 is January. */
export const month: Reader = (reading) => {
  const found = saidPeriod(reading, of(reading, 'period')[0]);
  if (found?.from.day === 1 && found.to.month === found.from.month) reading.slots.month = found.from.month;
};

/** By when reviews are due: of the running week, month or year only `to`, since what is late belongs there too. */
export const duePeriod: Reader = (reading) => {
  const { today } = reading.sentence;
  const found = saidPeriod(reading, of(reading, 'period')[0]);
  const day = found ? undefined : saidDay(reading, of(reading, 'day')[0]);
  if (found && Temporal.PlainDate.compare(found.from, today) > 0) reading.slots.from = found.from.toString();
  const to = found?.to ?? day;
  if (to) reading.slots.to = to.toString();
};

/** "Move it to Friday": of the week of what was spoken of. */
const ofWeek = ({ sentence: { about } }: Reading) => (about ? { other: about } : {});

/** The last day: said with "mennessä", or the last date of the sentence. */
export const due: Reader = (reading) => {
  const days = of(reading, 'day');
  const piece = bound(days, 'until') ?? days.at(-1);
  const periods = of(reading, 'period');
  const found =
    saidDay(reading, piece, ofWeek(reading)) ??
    (piece ? undefined : saidPeriod(reading, bound(periods, 'until') ?? periods.at(-1))?.to);
  if (found) reading.slots.due = found.toString();
};

/** Quiet until: the day, or the first one of the week or month; what is not to be before a day may be on it. */
export const snooze: Reader = (reading) => {
  const [piece] = of(reading, 'day');
  const day = saidDay(reading, piece);
  const found =
    (piece?.value.when.before ? day?.add({ days: 1 }) : day) ??
    shifted(reading, reading.sentence.today, { counted: true }) ??
    saidPeriod(reading, of(reading, 'period')[0])?.from;
  if (found) reading.slots.until = found.toString();
};

/** No reminders until: the day, the beginning of a week or a month said as a bound ("ensi viikkoon"), or what comes after it. */
export const quiet: Reader = (reading) => {
  const whole = of(reading, 'period')[0];
  const ends =
    whole && (whole.value.role === null || /ksi?$/i.test(whole.value.text))
      ? saidPeriod(reading, whole)?.to
      : undefined;
  if (ends) reading.slots.until = ends.add({ days: 1 }).toString();
  else snooze(reading);
};

/** Away: `from` and `to`, both included. */
export const absence: Reader = (reading) => {
  const days = of(reading, 'day');
  const whole = saidPeriod(reading, of(reading, 'period')[0]);
  const from = whole?.from ?? saidDay(reading, days[0]);
  const back = reading.sentence.places.get('returns')?.[0];
  const last = back ? days.findLast((it) => it !== days[0] || whole) : days[1];
  const said = saidDay(reading, last, from ? { today: from } : {});
  const to = back && last ? said?.subtract({ days: 1 }) : (whole?.to ?? said);
  if (from) reading.slots.from = from.toString();
  if (to) reading.slots.to = to.toString();
};

/** When to remind: `at`, or `date` when no time was said. */
export const at: Reader = (reading) => {
  const moment = soon(reading);
  if (moment) {
    reading.slots.at = moment.toString({ smallestUnit: 'minute' });
    return;
  }
  const day = saidDay(reading, of(reading, 'day')[0]) ?? saidPeriod(reading, of(reading, 'period')[0])?.from;
  const clock = saidTime(reading);
  put(reading, day ?? (clock ? reading.sentence.today : undefined), clock && { from: clock.from }, {
    start: 'at',
    date: 'date',
  });
};

export const daysBefore: Reader = (reading) => {
  const piece = of(reading, 'ahead')[0];
  use(reading, piece);
  if (piece) reading.slots.daysBefore = piece.value.when.days;
};

/** Which agenda: the next meeting's, or that of a day; nothing when it was not said. */
export const onAgenda: Reader = (reading) => {
  const { found } = reading.cover;
  if (found.has('next')) reading.slots.meeting = 'next';
  const place = found.get('{date}');
  const day =
    place &&
    saidDay(
      reading,
      of(reading, 'day').find((it) => it.from === place.from),
    );
  if (day) reading.slots.meeting = day.toString();
};
