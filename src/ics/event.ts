/** A day or a meeting as a calendar file has it. Times are wall times of the calendar's zone, `2027-01-04T09:00`. */
export interface IcsEvent {
  readonly uid: string;
  readonly summary: string;
  readonly location: string | null;
  readonly start: string;
  readonly end: string;
  readonly cancelled: boolean;
  /** How many times it has been changed (RFC 5545 §3.8.7.4). */
  readonly sequence: number;
  /** UTC instant of the last change. */
  readonly changedAt: string;
  /** RRULE, when it comes again; its end is inclusive and in UTC. */
  readonly rule?: string;
  /** Times of the rule at which there is nothing (EXDATE). */
  readonly except?: readonly string[];
  /** The time of the rule in whose place this one stands (RECURRENCE-ID); a date in a series of whole days. */
  readonly recurrence?: string;
}

/** Whole days run from midnight to midnight. */
export const isWholeDay = ({ start, end }: Pick<IcsEvent, 'start' | 'end'>): boolean =>
  start.endsWith('T00:00') && end.endsWith('T00:00') && start < end;
