import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { nextDeadline } from '#domain/deadline.ts';
import { isWorkingDay } from '#domain/holidays.ts';

const day = Temporal.PlainDate.from;
const quarterly = { interval: 'P3M', anchor: 'lastReview' };
const talks = { interval: 'P3M', anchor: 'initialInterview' };

const due = (review: string, rule = quarterly, start = '2020-01-01') => {
  const { legal, by } = nextDeadline(rule, day(start), day(review));
  return [legal.toString(), by.toString()];
};

test('a plan reviewed on 30 November is due on the last day of February', () => {
  expect(due('2026-11-30')).toEqual(['2027-02-28', '2027-02-26']);
  expect(due('2027-11-30')).toEqual(['2028-02-29', '2028-02-29']);
});

test('a year from a leap day ends on the last of February', () => {
  expect(due('2028-02-29', { interval: 'P1Y', anchor: 'lastReview' })).toEqual(['2029-02-28', '2029-02-28']);
});

test('a plan without a review is due from its start, and the first day is not counted', () => {
  const { legal } = nextDeadline(quarterly, day('2026-11-16'), null);
  expect(legal.toString()).toBe('2027-02-16');
});

test('a deadline on a Saturday is to be met by the Friday', () => {
  expect(due('2026-11-20')).toEqual(['2027-02-20', '2027-02-19']);
});

test.each([
  ['Independence Day, a Monday', '2027-09-06', '2027-12-06', '2027-12-03'],
  ['Epiphany, a Wednesday', '2026-10-06', '2027-01-06', '2027-01-05'],
  ['1 May, a Saturday', '2027-02-01', '2027-05-01', '2027-04-30'],
  ['Midsummer Eve', '2027-03-25', '2027-06-25', '2027-06-24'],
  ['Christmas Eve', '2026-09-24', '2026-12-24', '2026-12-23'],
  ['Boxing Day, after a weekend of Christmas', '2026-09-26', '2026-12-26', '2026-12-23'],
  ['Easter Monday', '2026-12-29', '2027-03-29', '2027-03-25'],
])('a deadline on %s is to be met on the working day before', (_, review, legal, by) => {
  expect(due(review)).toEqual([legal, by]);
});

test('a late talk does not move the talks after it, counted from the initial interview', () => {
  expect(due('2026-04-10', talks, '2026-01-01')[0]).toBe('2026-07-01');
});

test('a talk held a week early was that quarter’s talk', () => {
  expect(due('2026-03-25', talks, '2026-01-01')[0]).toBe('2026-06-25');
});

test('an extra talk early in the quarter does not replace the one to come', () => {
  expect(due('2026-01-20', talks, '2026-01-01')[0]).toBe('2026-04-01');
});

test('talks from the 31st stay on the last day of short months and return to the 31st', () => {
  expect(due('2026-04-30', talks, '2026-01-31')[0]).toBe('2026-07-30');
  expect(nextDeadline(talks, day('2026-01-31'), null).legal.toString()).toBe('2026-04-30');
});

const days = fc.integer({ min: 0, max: 4000 }).map((n) => day('2024-01-01').add({ days: n }));

test('the working day is never after the legal date, is a working day, and nothing lies between but days off', () => {
  fc.assert(
    fc.property(days, fc.constantFrom(quarterly, talks), (review, rule) => {
      const { legal, by } = nextDeadline(rule, day('2024-01-01'), review);
      expect(isWorkingDay(by)).toBe(true);
      expect(Temporal.PlainDate.compare(by, legal)).toBeLessThanOrEqual(0);
      for (let d = by.add({ days: 1 }); Temporal.PlainDate.compare(d, legal) <= 0; d = d.add({ days: 1 }))
        expect(isWorkingDay(d)).toBe(false);
    }),
  );
});

test('no rule promises a later day than its interval from the review', () => {
  fc.assert(
    fc.property(days, fc.constantFrom(quarterly, talks), (review, rule) => {
      const { legal } = nextDeadline(rule, day('2024-01-01'), review);
      expect(Temporal.PlainDate.compare(legal, review)).toBe(1);
      expect(Temporal.PlainDate.compare(legal, review.add({ months: 3 }))).toBeLessThanOrEqual(0);
    }),
  );
});
