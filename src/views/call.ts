import { Temporal } from 'temporal-polyfill';
import { callCard } from '#cards/timetable.ts';
import { inWordsOf } from '#i18n/index.ts';
import { meetingOf } from '#store/agenda.ts';
import { datesOf, timetableOf } from '#store/timetable.ts';
import type { View } from './view.ts';

/** The call for items in the group's channel. */
export const callView: View = async ({ db, now, ...drawing }, occurrenceId) => {
  const found = await meetingOf(db, occurrenceId);
  if (!found || found.meeting.state === 'cancelled') return null;
  const { meeting, group } = found;
  const t = inWordsOf(group, drawing.t);
  const { itemsClose } = datesOf(meeting, group, await timetableOf(db, meeting.id));
  const open = now.toPlainDate().until(itemsClose).days >= 0;
  const verb = 'agenda.addItem';
  return callCard(t, {
    group: group.name,
    start: Temporal.PlainDateTime.from(meeting.start),
    end: Temporal.PlainDateTime.from(meeting.end),
    closes: itemsClose,
    open,
    buttons: open ? [{ title: t.commands[verb].title, verb, slots: { meeting: meeting.id }, fresh: true }] : [],
  });
};
