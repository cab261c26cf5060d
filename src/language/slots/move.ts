import { weekdayOf } from '#language/dates/count.ts';
import type { Reader, Reading } from './reader.ts';
import { aDay, bound, type Of, of, put, saidDay, saidPeriod, saidTime } from './said.ts';
import { shifted } from './shift.ts';

const names = { start: 'newStart', end: 'newEnd', date: 'newDate' };

/** "Skjut fram fredagens dag med en vecka": the day is the one that is moved. */
const by =
  /(?<!\p{L})(?:med|by)\s+(?:en|ett par|två|tre|fyra|a|one|two|three|four|\d)\s+(?:dag|veck|månad|day|week|month)/iu;

/** From one day to another: `date` of what is moved when it was said, `newStart` or `newDate`. */
export const move: Reader = (reading) => {
  const range = of(reading, 'period').find((it) => it.value.when.range);
  const both = saidPeriod(reading, range);
  if (both) {
    reading.slots.date = both.from.toString();
    // "Från 14.12 till 11.12" is earlier the same year, not a year later.
    const sooner = both.to.subtract({ years: 1 });
    const isSooner = both.to.since(both.from).days > 180 && sooner.since(reading.sentence.today).days >= 0;
    put(reading, isSooner ? sooner : both.to, saidTime(reading), names);
    return;
  }
  const said = aDay(reading);
  // "Siirretään 7.12. tiistaille, maanantaina on juhla": what is said of a third day is no matter of the move.
  const days = said.slice(0, 2);
  const week = of(reading, 'period').find((it) => /week|vecka|vk|viik/i.test(it.value.text));
  const former = reading.sentence.places
    .get('insteadOf')
    ?.flatMap(({ to }) => days.find((it) => it.from === to) ?? [])[0];
  const target =
    (former && days.find((it) => it !== former)) ??
    bound(days, 'to') ??
    bound(days, 'until') ??
    (days.length > 1
      ? days.at(-1)
      : week
        ? undefined
        : by.test(reading.sentence.text)
          ? undefined
          : lonely(reading, days[0]));
  const from = saidDay(
    reading,
    days.find((it) => it !== target),
  );
  if (from) reading.slots.date = from.toString();
  const base = from ?? reading.sentence.about;
  const to =
    saidDay(reading, target, base ? { other: base } : {}) ??
    (base && (shifted(reading, base) ?? sameWeekday(reading, week, base)));
  const clock = saidTime(reading);
  if (to) put(reading, to, clock, names);
  else if (base && clock) put(reading, base, clock, names);
};

/** "Siirrä 14.12. yhteispäivä seuraavalle viikolle": the week after that day; "ensi viikolle" is counted from today. */
function sameWeekday(reading: Reading, week: Of<'period'> | undefined, from: Parameters<typeof weekdayOf>[1]) {
  const after = /seuraav|följande|following/i.test(week?.value.text ?? '');
  const found = saidPeriod(reading, week, after ? { today: from } : {});
  return found && weekdayOf(from.dayOfWeek, found.from);
}

/**
 * One day alone: before the noun or the verb it says which ("siirrä johtoryhmän 12.1. kokous"), and so it does when only
 * its hour is another; after them where to.
 */
function lonely(reading: Reading, day: Of<'day'> | undefined): Of<'day'> | undefined {
  const nouns = ['jointDay', 'developmentDay', 'meeting', 'networkMeeting', 'teamMeeting', '{group}'];
  const { places } = reading.sentence;
  const after = [...nouns, 'move'].some((it) => places.get(it)?.some(({ from }) => day && from >= day.to));
  return day && (after || reading.cover.found.has('startsInstead')) ? undefined : day;
}
