import { Temporal } from 'temporal-polyfill';

/** The number and the unit of an ISO 8601 duration that has one of them: `P10W`. */
export function measured(interval: string): { n: number; unit: 'months' | 'weeks' | 'years' } {
  const { years, months, weeks } = Temporal.Duration.from(interval);
  if (years > 0) return { n: years, unit: 'years' };
  return weeks > 0 ? { n: weeks, unit: 'weeks' } : { n: months, unit: 'months' };
}
