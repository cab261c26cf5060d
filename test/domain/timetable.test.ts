import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { isWorkingDay } from '#domain/holidays.ts';
import { hasCome, inOrder, stepDates, usualTimetable } from '#domain/timetable.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const texts = (dates: ReturnType<typeof stepDates>) =>
  Object.fromEntries(Object.entries(dates).map(([step, date]) => [step, date.toString()]));

test('a meeting has its steps 21, 10 and 7 days before, the working day before and 7 days after', () => {
  expect(texts(stepDates(day('2027-03-09'), usualTimetable))).toEqual({
    callForItems: '2027-02-16',
    itemsClose: '2027-02-26', // 27.2. is a Saturday
    ask: '2027-03-01',
    agendaOut: '2027-03-02',
    nudge: '2027-03-08',
    minutesDue: '2027-03-16',
  });
});

test('what falls on a holiday comes earlier', () => {
  const dates = stepDates(day('2027-01-12'), usualTimetable);
  expect(dates.itemsClose.toString()).toBe('2026-12-31'); // 1.1. is a holiday, 2.1. a Saturday
  expect(stepDates(day('2027-01-13'), usualTimetable).agendaOut.toString()).toBe('2027-01-05'); // Epiphany
  expect(stepDates(day('2027-01-13'), usualTimetable).ask.toString()).toBe('2027-01-04');
  expect(stepDates(day('2027-03-30'), usualTimetable).nudge.toString()).toBe('2027-03-25'); // Easter
});

test('a moved step stays where it was put, or on the working day before', () => {
  const dates = stepDates(day('2027-03-09'), usualTimetable, { agendaOut: day('2027-03-06') });
  expect(dates.agendaOut.toString()).toBe('2027-03-05');
  expect(dates.ask.toString()).toBe('2027-03-04');
  expect(inOrder(day('2027-03-09'), dates)).toBe(true);
});

test('the order of the steps is the order of the work', () => {
  const meeting = day('2027-03-09');
  const moved = (step: object) => inOrder(meeting, stepDates(meeting, usualTimetable, step));
  expect(moved({ agendaOut: day('2027-02-20') })).toBe(false);
  expect(moved({ minutesDue: day('2027-03-01') })).toBe(false);
  expect(moved({ nudge: day('2027-03-12') })).toBe(false);
  expect(moved({ itemsClose: day('2027-03-02') })).toBe(true);
});

test('every step of any meeting is on a working day, in order', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3000 }), (n) => {
      const meeting = day('2026-01-01').add({ days: n });
      const dates = stepDates(meeting, usualTimetable);
      const { minutesDue, ...before } = dates;
      expect(Object.values(before).every(isWorkingDay)).toBe(true);
      expect(minutesDue.until(meeting).days).toBeLessThanOrEqual(0);
      expect(inOrder(meeting, dates)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('a step comes once, whatever days were missed', () => {
  const step = day('2027-03-02');
  expect(hasCome(step, day('2027-03-02'), day('2027-03-01'))).toBe(true);
  expect(hasCome(step, day('2027-03-05'), day('2027-03-01'))).toBe(true);
  expect(hasCome(step, day('2027-03-05'), day('2027-03-02'))).toBe(false);
  expect(hasCome(step, day('2027-03-01'), day('2027-02-26'))).toBe(false);
  expect(hasCome(step, day('2027-03-02'), null)).toBe(true);
  expect(hasCome(step, day('2027-03-03'), null)).toBe(false);
});
