import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { byPolicy, dayOff, fittingDayAfter, isBreak } from '#domain/day-off.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const wall = (text: string) => Temporal.PlainDateTime.from(text);

test('July and Christmas to Epiphany are a break', () => {
  for (const date of ['2027-07-01', '2027-07-31', '2026-12-24', '2027-01-06']) expect(isBreak(day(date))).toBe(true);
  for (const date of ['2027-06-30', '2027-08-01', '2026-12-23', '2027-01-07']) expect(isBreak(day(date))).toBe(false);
});

test('the break is of leadership groups, holidays are everyone’s', () => {
  expect(dayOff('leadershipMeeting', day('2027-07-13'))).toBe('break');
  expect(dayOff('jointDay', day('2027-07-13'))).toBeNull();
  expect(dayOff('jointDay', day('2027-03-29'))).toBe('holiday');
});

test('Easter Monday moves to the Tuesday after it, a meeting of July to August', () => {
  expect(fittingDayAfter('jointDay', day('2027-03-29')).toString()).toBe('2027-03-30');
  expect(fittingDayAfter('jointDay', day('2027-03-26')).toString()).toBe('2027-03-30');
  expect(fittingDayAfter('leadershipMeeting', day('2027-07-13')).toString()).toBe('2027-08-02');
  expect(fittingDayAfter('leadershipMeeting', day('2026-12-28')).toString()).toBe('2027-01-07');
});

test('a policy moves, skips or keeps what is on a holiday, and leaves the rest', () => {
  const at = (policy: Parameters<typeof byPolicy>[0], start: string) => {
    const { start: now, state } = byPolicy(policy, 'jointDay', wall(start));
    return [now.toString({ smallestUnit: 'minute' }), state];
  };
  expect(at('move', '2027-03-29T09:00')).toEqual(['2027-03-30T09:00', 'planned']);
  expect(at('skip', '2027-03-29T09:00')).toEqual(['2027-03-29T09:00', 'cancelled']);
  expect(at('keep', '2027-03-29T09:00')).toEqual(['2027-03-29T09:00', 'planned']);
  expect(at(null, '2027-03-29T09:00')).toEqual(['2027-03-29T09:00', 'planned']);
  expect(at('move', '2027-04-05T09:00')).toEqual(['2027-04-05T09:00', 'planned']);
});
