import type { Temporal } from 'temporal-polyfill';
import type { Texts } from '#i18n/index.ts';
import { button, type Card, expand, plain } from './card.ts';
import { noticeCard } from './notice.ts';

export interface ReminderProps {
  readonly id: string;
  readonly text: string;
  readonly at: Temporal.PlainDateTime;
  /** Who gets it and who made it; null where that is the reader. */
  readonly to: string | null;
  readonly by: string | null;
}

/** What was set: when, for whom, about what. */
export function reminderSetCard(t: Texts, { text, at, to }: ReminderProps): Card {
  const when = t.date.span(at, at);
  return noticeCard(t, {
    title: to ? t.reminder.another(plain(to), when, plain(text)) : t.reminder.mine(when, plain(text)),
    buttons: [{ title: t.commands['reminder.list'].title, verb: 'reminder.list', fresh: true }],
  });
}

/** The reminder itself, at its moment. */
export function reminderCard(
  t: Texts,
  { id, text, by, belated }: Pick<ReminderProps, 'id' | 'text' | 'by'> & { belated: Temporal.PlainDateTime | null },
): Card {
  const later = (title: string, until: 'hour' | 'tomorrow') => ({
    title,
    verb: 'reminder.snooze',
    slots: { reminder: id, until },
  });
  return noticeCard(t, {
    title: t.reminder.title(plain(text)),
    lines: [
      by ? t.reminder.from(plain(by)) : '',
      belated ? t.digest.belated(t.date.span(belated, belated)) : '',
    ].filter(Boolean),
    buttons: [later(t.reminder.inAnHour, 'hour'), later(t.reminder.tomorrow, 'tomorrow')],
  });
}

/** Shown at most: nobody reads more, and a card has room for 28 KB. */
const ROWS = 15;

/** The reminders to come, each with a button that removes it. */
export function reminderListCard(t: Texts, reminders: readonly ReminderProps[], said?: string): Card {
  const title = t.reminder.listTitle(reminders.length);
  return expand('tasks', {
    lang: t.lang,
    title: said ?? title,
    lines: said ? [title] : [],
    rows: reminders.slice(0, ROWS).map(({ id, text, at, to, by }) => ({
      title: plain(text),
      due: t.date.span(at, at),
      weight: 'Default',
      who: [to && t.reminder.to(plain(to)), by && t.reminder.by(plain(by))].filter(Boolean).join(' · '),
      buttons: [
        {
          ...button({ title: t.reminder.remove, verb: 'reminder.cancel', slots: { reminder: id } }),
          tooltip: t.reminder.removeOne(text),
        },
      ],
    })),
    range: reminders.length > ROWS ? t.digest.more(reminders.length - ROWS) : '',
    buttons: [button({ title: t.commands['reminder.create'].title, verb: 'reminder.create', fresh: true })],
  });
}
