import type { Temporal } from 'temporal-polyfill';

/** What a date is counted from. */
export interface Anchor {
  readonly today: Temporal.PlainDate;
  /** The sentence tells of what has happened: a date without a year is the nearest in the past. */
  readonly past?: boolean;
  /** Another date of the sentence: "siirrä 14.12. yhteispäivä seuraavalle päivälle". */
  readonly other?: Temporal.PlainDate;
}

export interface Day {
  readonly date: Temporal.PlainDate;
  /** Another day that the same words may mean. */
  readonly or?: Temporal.PlainDate;
}

export interface Repeat {
  readonly weekday?: number;
  /** More than one: "ma ja ke". */
  readonly weekdays?: readonly number[];
  readonly weeks?: number;
  readonly months?: number;
  /** Which weekday of the month: 2 the second, -1 the last. */
  readonly nth?: number;
  /** Weeks or months of even (0) or odd (1) numbers. */
  readonly parity?: 0 | 1;
}

/** Both ends included. */
export interface Period {
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
}

export interface Clock {
  readonly from: string;
  readonly to?: string;
}

/** What a piece of a sentence says of time. Days and periods are counted when it is known what they are counted from. */
export type When =
  | { readonly is: 'day'; on(anchor: Anchor): Day | null; readonly bound?: 'begin' | 'end'; readonly before?: true }
  /** `range`: both ends were said as dates. */
  | { readonly is: 'period'; of(anchor: Anchor): Period | null; readonly range?: true }
  | { readonly is: 'time'; readonly clock: Clock | null }
  | { readonly is: 'repeat'; readonly repeat: Repeat }
  | { readonly is: 'ahead'; readonly days: number };

/** How the words around a date bind it: "1.3. alkaen", "15.1. mennessä", "tiistaille". */
export type Role = 'from' | 'until' | 'to';

export interface Found {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly when: When;
  readonly role: Role | null;
}
