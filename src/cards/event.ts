import type { Temporal } from 'temporal-polyfill';
import type { OccurrenceKind } from '#domain/words.ts';
import { titleOf } from '#i18n/event-title.ts';
import type { Texts } from '#i18n/index.ts';
import { plain } from './card.ts';

/** A day or a meeting as a card shows it. */
export interface Event {
  readonly id: string;
  readonly kind: OccurrenceKind;
  /** The series that it is of. */
  readonly seriesId: string | null;
  readonly title: string | null;
  /** The group's name. */
  readonly group: string | null;
  readonly place: string | null;
  readonly start: Temporal.PlainDateTime;
  readonly end: Temporal.PlainDateTime;
  /** The date that its series gave it. */
  readonly originalDate: Temporal.PlainDate;
  readonly cancelled: boolean;
  /** Where the times are on the wall. */
  readonly timeZone: string;
  /** The address at which it can be downloaded. */
  readonly file: string;
}

/** What it is called, for a card: `yhteispäivä`, `Aluetiimi: kokous`, or the title that a person gave. */
export const nameOf = (t: Texts, event: Pick<Event, 'kind' | 'title' | 'group'>): string => plain(titleOf(t, event));

export const whenOf = (t: Texts, { start, end }: Pick<Event, 'start' | 'end'>): string => t.date.span(start, end);

/** `9.00–15.00` */
export const timesOf = (t: Texts, { start, end }: Pick<Event, 'start' | 'end'>): string => t.date.times(start, end);

/** A link as a short one: an address of a meeting is long. */
export function placeText(place: string | null): string {
  if (!place) return '';
  if (!/^https:\/\//.test(place) || !URL.canParse(place)) return plain(place);
  const { hostname, href } = new URL(place);
  return `[${hostname}](${href.replace(/[()]/g, encodeURIComponent)})`;
}
