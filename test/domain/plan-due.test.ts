import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { isWorkingDay, workingDayBefore, workingDayOnOrBefore } from '#domain/holidays.ts';
import { quietEnds, reminderSteps, weekly } from '#domain/plan-due.ts';

const day = Temporal.PlainDate.from;
const { compare } = Temporal.PlainDate;

/** The steps that tell of a due date on a day. */
const told = (due: string, today: string, since: string | null = null) =>
  reminderSteps(day(today), since ? day(since) : null)
    .filter(({ dueFrom, dueTo }) => (dueFrom ?? '') <= due && due <= dueTo)
    .map(({ step }) => step);

test('a review due on Monday 1 March is told of four weeks, two and one before, and on the last working day', () => {
  expect(told('2027-03-01', '2027-02-01')).toEqual(['28']);
  expect(told('2027-03-01', '2027-02-15')).toEqual(['14']);
  expect(told('2027-03-01', '2027-02-22')).toEqual(['7']);
  expect(told('2027-03-01', '2027-02-26')).toEqual(['last']);
  expect(told('2027-03-01', '2027-03-01')).toEqual([]);
});

test('each working day late is told of once', () => {
  expect(told('2027-03-01', '2027-03-02')).toEqual(['late:2027-03-02']);
  expect(told('2027-03-01', '2027-03-31')).toEqual(['late:2027-03-31']);
  expect(told('2027-03-01', '2027-03-06')).toEqual([]);
});

test('a reminder whose day is a holiday comes on the working day before', () => {
  expect(told('2027-01-13', '2027-01-05')).toEqual(['7']);
  expect(told('2027-01-13', '2027-01-07')).toEqual([]);
});

test('the last reminder before a deadline in Christmas comes on the 23rd', () => {
  expect(told('2026-12-27', '2026-12-23')).toEqual(['last']);
});

test('what fell on a missed day is caught up', () => {
  expect(told('2027-03-01', '2027-02-17', '2027-02-12')).toEqual(['14']);
  expect(told('2027-03-01', '2027-02-17', '2027-02-15')).toEqual([]);
});

test('what no law hurries is late once a week: on Monday, on Tuesday after a holiday, or on the first day the bot is up', () => {
  const late = (today: string, since: string) =>
    weekly(reminderSteps(day(today), day(since)), day(today), day(since)).some(({ step }) => step === `late:${today}`);
  expect(late('2026-11-30', '2026-11-27')).toBe(true);
  expect(late('2026-12-01', '2026-11-30')).toBe(false);
  expect(late('2027-12-07', '2027-12-03')).toBe(true);
  expect(late('2026-12-03', '2026-11-27')).toBe(true);
});

test('nothing is told on a day off', () => {
  expect(reminderSteps(day('2026-12-06'), null)).toEqual([]);
});

test('a quiet time that ended on a day off is over on the next working day', () => {
  expect(quietEnds(day('2026-11-30'), day('2026-11-27'))).toMatchObject({ from: '2026-11-28', to: '2026-11-30' });
});

/** Up to three weeks at a time in which the bot was off. */
const gaps = fc.array(fc.record({ at: fc.nat(360), days: fc.integer({ min: 1, max: 21 }) }), { maxLength: 6 });

test('over a year each step of each due date comes exactly once, whatever days the bot was off', () => {
  fc.assert(
    fc.property(fc.integer({ min: 40, max: 330 }), gaps, (offset, off) => {
      const start = day('2026-06-01');
      const due = start.add({ days: offset });
      const asleep = (n: number) => off.some(({ at, days }) => at <= n && n < at + days);
      const came: string[] = [];
      let since: Temporal.PlainDate | null = start;
      for (let n = 1; n <= 400; n += 1) {
        const today = start.add({ days: n });
        if ((asleep(n) && n < 390) || !isWorkingDay(today)) continue;
        const steps = told(due.toString(), today.toString(), since?.toString());
        came.push(...steps);
        for (const step of steps.filter((each) => !each.startsWith('late')))
          expect(compare(today, dayOf(step, due))).toBeGreaterThanOrEqual(0);
        expect(steps.includes(`late:${today}`)).toBe(compare(today, due) > 0);
        since = today;
      }
      expect(new Set(came).size).toBe(came.length);
      expect(came.filter((step) => !step.startsWith('late')).sort()).toEqual(['14', '28', '7', 'last']);
    }),
    { numRuns: 60 },
  );
});

const dayOf = (step: string, due: Temporal.PlainDate) =>
  step === 'last' ? workingDayBefore(due) : workingDayOnOrBefore(due.subtract({ days: Number(step) }));
