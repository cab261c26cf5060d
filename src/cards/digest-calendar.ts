import type { Temporal } from 'temporal-polyfill';
import { titleOf } from '#i18n/event-title.ts';
import type { Texts } from '#i18n/index.ts';
import { named, type Row } from './digest-row.ts';
import { type Event, nameOf } from './event.ts';

export interface Told extends Pick<Event, 'id' | 'kind' | 'title' | 'group' | 'place' | 'start' | 'end' | 'cancelled'> {
  /** When it was, if it was moved. */
  readonly was?: Temporal.PlainDateTime | null;
}

/** What the calendar has to tell: invitations without an answer, and what has changed. */
export interface DigestNews {
  readonly unanswered: readonly Told[];
  readonly changed: readonly Told[];
  /** Series that end sooner, each with the last day that stands. */
  readonly ended: readonly (Pick<Event, 'kind' | 'title' | 'group'> & { readonly last: Temporal.PlainDate | null })[];
}

export const newsCount = ({ unanswered, changed, ended }: DigestNews): number =>
  unanswered.length + changed.length + ended.length;

/** In place of what a person has to do, when there is nothing else. */
export const newsLead = (t: Texts, { unanswered }: DigestNews): string =>
  unanswered.length > 0 ? t.rsvp.waiting(unanswered.length) : t.rsvp.calendarChanged;

export const unansweredRow = (t: Texts, event: Told): Row => ({
  what: t.calendar.capital(nameOf(t, event)),
  when: t.date.span(event.start, event.end),
  weight: 'Default',
  actions: [
    named(
      { title: t.rsvp.answer, verb: 'rsvp.show', slots: { occurrence: event.id }, fresh: true },
      t.rsvp.answerOne(titleOf(t, event)),
    ),
  ],
});

export const endedRow = (t: Texts, series: DigestNews['ended'][number]): Row => ({
  what: t.calendar.capital(nameOf(t, series)),
  when: series.last ? t.rsvp.ends(t.date.full(series.last)) : t.rsvp.endsNow,
  weight: 'Bolder',
  actions: [],
});

export function changedRow(t: Texts, event: Told): Row {
  const when = t.date.span(event.start, event.end);
  const was = event.was ? t.date.span(event.was, event.was) : null;
  return {
    what: t.calendar.capital(nameOf(t, event)),
    when: event.cancelled ? t.rsvp.calledOff(when) : was ? t.rsvp.movedTo(when, was) : t.rsvp.heldAfterAll(when),
    weight: 'Bolder',
    actions: [],
  };
}
