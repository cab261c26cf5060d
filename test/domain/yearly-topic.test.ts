import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { topicMeeting, topicYear } from '#domain/yearly-topic.ts';

const day = Temporal.PlainDate.from;
const budget = { month: 10, since: day('2026-11-23') };
const meeting = (date: string, open = true) => ({ id: date, day: day(date), open });

test('a topic’s year begins with its month', () => {
  expect(topicYear(budget, day('2027-10-01'))).toBe(2027);
  expect(topicYear(budget, day('2028-09-30'))).toBe(2027);
  expect(topicYear(budget, day('2028-10-01'))).toBe(2028);
});

test('a month that passed before there was the topic does not count, the month of its beginning does', () => {
  expect(topicYear(budget, day('2026-12-15'))).toBeNull();
  expect(topicYear({ ...budget, month: 11 }, day('2026-12-15'))).toBe(2026);
});

test('it is taken up at the first meeting in its month, or the first after it, of which the agenda is not out', () => {
  const ahead = [meeting('2027-12-14'), meeting('2027-10-12'), meeting('2027-08-10')];
  expect(topicMeeting(budget, 2027, ahead)?.id).toBe('2027-10-12');
  expect(topicMeeting(budget, 2027, [meeting('2027-12-14'), meeting('2027-08-10')])?.id).toBe('2027-12-14');
  expect(topicMeeting(budget, 2027, [meeting('2027-10-12', false), meeting('2027-12-14')])?.id).toBe('2027-12-14');
  expect(topicMeeting(budget, 2027, [meeting('2028-10-10')])).toBeUndefined();
});
