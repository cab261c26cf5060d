import { agendaCard } from '#cards/agenda.ts';
import { inWordsOf } from '#i18n/index.ts';
import { isPosted, meetingOf } from '#store/agenda.ts';
import { readAgenda } from '#store/meeting-agenda.ts';
import { channelById } from '#store/recipient.ts';
import { datesOf, timetableOf } from '#store/timetable.ts';
import { proposalButtons, propsOf, withProposers } from './agenda.ts';
import type { View } from './view.ts';

/** The day before the agenda goes its secretary sees it, and may let it wait. */
export const agendaQuestion: View = async ({ db, now, ...drawing }, occurrenceId) => {
  const found = await meetingOf(db, occurrenceId);
  if (!found || found.meeting.state === 'cancelled' || (await isPosted(db, `agenda:${occurrenceId}`))) return null;
  const { meeting, group } = found;
  const t = inWordsOf(group, drawing.t);
  const moved = await timetableOf(db, meeting.id);
  if (moved?.heldAt) return null;
  const channel = group.channelId ? await channelById(db, group.channelId) : undefined;
  const day = t.date.full(datesOf(meeting, group, moved).agendaOut);
  const slots = { meeting: meeting.id };
  const name = channel && (channel.name ?? t.leadership.generalChannel);
  const agenda = await readAgenda(db, meeting, group);
  return agendaCard(t, {
    ...propsOf(agenda, now.timeZoneId),
    news: name ? t.meeting.timetable.goes(day, name) : t.meeting.timetable.cannotGo(day),
    proposals: (await withProposers(db, agenda.proposals)).map((item) => ({
      ...item,
      buttons: proposalButtons(t, item, true),
    })),
    buttons: [
      ...(name
        ? [{ title: t.commands['agenda.hold'].title, verb: 'agenda.hold', slots, fresh: true, primary: true }]
        : []),
      { title: t.meeting.timetable.publishNow, verb: 'agenda.publish', slots, fresh: true },
      { title: t.commands['agenda.show'].title, verb: 'agenda.show', slots, fresh: true },
    ],
  });
};
