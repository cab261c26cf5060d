import { mondayOf } from '#domain/calendar.ts';
import type { Texts } from '#i18n/index.ts';
import { type Button, button, type Card, expand } from './card.ts';
import type { Event } from './event.ts';
import { toCalendar } from './outlook.ts';

interface Shown {
  readonly title: string;
  readonly facts: readonly (readonly [title: string, value: string])[];
  readonly notes?: readonly string[];
  readonly warnings?: readonly string[];
  readonly buttons: readonly Button[];
  /** The one that the card is about: it can be put into the own calendar. */
  readonly event?: Event;
}

/** An answer about a day, a meeting or a series. */
export const eventCard = (t: Texts, { title, facts, notes = [], warnings = [], buttons, event }: Shown): Card =>
  expand('event', {
    lang: t.lang,
    title: t.calendar.capital(title),
    facts: facts.filter(([, value]) => value).map(([name, value]) => ({ title: name, value })),
    notes,
    warnings,
    buttons: [...buttons.map(button), ...(event ? toCalendar(t, event, buttons) : [])],
  });

/** The week of the day, as a message of its own: the card with its Undo stays. */
export function show(t: Texts, { start }: Event): Button {
  const day = start.toPlainDate();
  const monday = mondayOf(day);
  const slots = { from: monday.toString(), to: monday.add({ days: 6 }).toString() };
  return { title: t.calendar.show, verb: 'calendar.list', slots, fresh: true };
}
