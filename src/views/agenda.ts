import { Temporal } from 'temporal-polyfill';
import { type AgendaProps, agendaCard, withdrawnCard } from '#cards/agenda.ts';
import type { Button } from '#cards/card.ts';
import { countsOf } from '#cards/invitation.ts';
import { toCalendar } from '#cards/outlook.ts';
import { overrun, place } from '#domain/agenda.ts';
import { locales, rsvpAnswers } from '#domain/words.ts';
import { inWordsOf, type Texts, textsOf } from '#i18n/index.ts';
import { isShown, linksOf, meetingOf } from '#store/agenda.ts';
import { eventAddresses } from '#store/event-address.ts';
import { type MeetingAgenda, readAgenda, snapshotOf } from '#store/meeting-agenda.ts';
import { namesOf } from '#store/people.ts';
import type { AgendaItemRow, Db } from '#store/schema/index.ts';
import { eventOf, readInvitation } from './event.ts';
import type { View } from './view.ts';

/** What a card of the agenda shows, without proposals and buttons. */
export function propsOf(agenda: MeetingAgenda, timeZone: string): AgendaProps {
  const { meeting, group, row, items, first, tasks } = agenda;
  const [start, end] = [Temporal.PlainDateTime.from(meeting.start), Temporal.PlainDateTime.from(meeting.end)];
  const published = row?.state === 'published' && row.publishedAt;
  return {
    group: group.name,
    formal: group.formal === 1,
    start,
    end,
    place: meeting.place,
    cancelled: meeting.state === 'cancelled',
    items: place(items, start, first).map(({ item, number, begins }) => ({
      id: item.id,
      number,
      begins: begins?.toPlainTime() ?? null,
      title: item.title,
      type: item.type,
      presenter: item.presenter,
      minutes: item.minutes,
      links: linksOf(item).length,
      ...(followsUp(item) ? { tasks } : {}),
    })),
    overrun: overrun(items, start, end),
    published: published
      ? {
          at: Temporal.Instant.from(published).toZonedDateTimeISO(timeZone).toPlainDateTime(),
          version: row.version,
          changedSince: row.snapshot !== snapshotOf(agenda),
        }
      : null,
    proposals: [],
    buttons: [],
  };
}

/** Whether it is the standing item under which open tasks are gone through, in whatever language the group has it. */
const followsUp = ({ type, title }: AgendaItemRow) =>
  type === 'standing' && locales.some((locale) => textsOf(locale).leadership.agenda.followUp === title);

export async function withProposers(db: Db, proposals: readonly AgendaItemRow[]) {
  const names = await namesOf(
    db,
    proposals.flatMap(({ proposedById }) => proposedById ?? []),
  );
  return proposals.map((item) => ({ ...item, proposedBy: names.get(item.proposedById ?? '') ?? null }));
}

/** The card in the group's channel: only what is published, and for everyone to read. */
export const agendaView: View = async ({ db, now, address, ...drawing }, occurrenceId) => {
  const found = await meetingOf(db, occurrenceId);
  if (!found) return null;
  const { meeting, group } = found;
  const t = inWordsOf(group, drawing.t);
  const agenda = await readAgenda(db, meeting, group);
  const props = propsOf(agenda, now.timeZoneId);
  if (!props.published) return (await isShown(db, `agenda:${occurrenceId}`)) ? withdrawnCard(t, props) : null;
  const open = meeting.state === 'planned' && meeting.end > now.toPlainDateTime().toString();
  if (!open) return agendaCard(t, props);
  const event = eventOf(meeting, group.name, now.timeZoneId, (await eventAddresses(db, address, now))(meeting));
  const invitation = await readInvitation(db, event, now.toPlainDateTime(), null);
  const verb = 'agenda.addItem';
  const propose = { title: t.commands[verb].title, verb, slots: { meeting: meeting.id }, fresh: true };
  const buttons = [...answerButtons(t, meeting.id), propose];
  const card = agendaCard(t, { ...props, answers: countsOf(t, invitation), buttons });
  return { ...card, actions: [...(card.actions ?? []), ...toCalendar(t, event, buttons)] };
};

/** Coming, remotely, or not: whoever sits in the group answers on the agenda as well. */
const answerButtons = (t: Texts, occurrence: string): Button[] =>
  rsvpAnswers.map((answer) => ({ title: t.rsvp.buttons[answer], verb: 'rsvp.set', slots: { occurrence, answer } }));

/** What a reader may do about a matter that waits. */
export function proposalButtons(t: Texts, { id }: Pick<AgendaItemRow, 'id'>, secretary: boolean): Button[] {
  const verbs = secretary
    ? (['agenda.acceptItem', 'agenda.deferItem', 'agenda.removeItem'] as const)
    : (['agenda.removeItem'] as const);
  return verbs.map((verb) => ({ title: t.commands[verb].title, verb, slots: { item: id } }));
}
