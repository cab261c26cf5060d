import { Temporal } from 'temporal-polyfill';
import { type AgendaProps, agendaCard, withdrawnCard } from '#cards/agenda.ts';
import { overrun, place } from '#domain/agenda.ts';
import { agendaOf, isShown, itemsOf, meetingOf, standingItems, templateOf } from '#store/agenda.ts';
import { namesOf } from '#store/people.ts';
import type { AgendaItemRow, AgendaRow, Db, GroupRow, OccurrenceRow } from '#store/schema.ts';
import type { View } from './index.ts';

/** A meeting's agenda as it stands: numbered, timed, and what waits for the secretary. */
export interface MeetingAgenda {
  readonly meeting: OccurrenceRow;
  readonly group: GroupRow;
  /** Undefined until something has been done with it: the items are then the group's standing ones. */
  readonly row: AgendaRow | undefined;
  readonly items: readonly AgendaItemRow[];
  readonly proposals: readonly AgendaItemRow[];
}

export async function readAgenda(db: Db, meeting: OccurrenceRow, group: GroupRow): Promise<MeetingAgenda> {
  const row = await agendaOf(db, meeting.id);
  const all = row ? await itemsOf(db, meeting.id) : standingItems(meeting.id, templateOf(group));
  const items = all.filter((item) => item.state === 'accepted');
  const proposals = all.filter((item) => item.state === 'proposed').sort((a, b) => a.position - b.position);
  return { meeting, group, row, items, proposals };
}

/** What is published, as text: it differs when a reader would see something else. */
export const snapshotOf = ({ meeting, items }: MeetingAgenda): string =>
  JSON.stringify([
    [meeting.start, meeting.end, meeting.place],
    place(items, Temporal.PlainDateTime.from(meeting.start)).map(({ item, number }) => [
      number,
      item.title,
      item.type,
      item.presenter,
      item.minutes,
    ]),
  ]);

/** What a card of the agenda shows, without proposals and buttons. */
export function propsOf(agenda: MeetingAgenda, timeZone: string): AgendaProps {
  const { meeting, group, row, items } = agenda;
  const [start, end] = [Temporal.PlainDateTime.from(meeting.start), Temporal.PlainDateTime.from(meeting.end)];
  const published = row?.state === 'published' && row.publishedAt;
  return {
    group: group.name,
    formal: group.formal === 1,
    start,
    end,
    place: meeting.place,
    cancelled: meeting.state === 'cancelled',
    items: place(items, start).map(({ item, number, begins }) => ({
      number,
      begins: begins?.toPlainTime() ?? null,
      title: item.title,
      type: item.type,
      presenter: item.presenter,
      minutes: item.minutes,
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

export async function withProposers(db: Db, proposals: readonly AgendaItemRow[]) {
  const names = await namesOf(
    db,
    proposals.flatMap(({ proposedById }) => proposedById ?? []),
  );
  return proposals.map((item) => ({ ...item, proposedBy: names.get(item.proposedById ?? '') ?? null }));
}

/** The card in the group's channel: only what is published, and for everyone to read. */
export const agendaView: View = async ({ db, t, now }, occurrenceId) => {
  const found = await meetingOf(db, occurrenceId);
  if (!found) return null;
  const { meeting, group } = found;
  const agenda = await readAgenda(db, meeting, group);
  const props = propsOf(agenda, now.timeZoneId);
  if (!props.published) return (await isShown(db, `agenda:${occurrenceId}`)) ? withdrawnCard(t, props) : null;
  const propose = {
    title: t.commands['agenda.addItem'].title,
    verb: 'agenda.addItem',
    slots: { meeting: meeting.id },
    fresh: true,
  };
  const open = meeting.state === 'planned' && meeting.end > now.toPlainDateTime().toString();
  return agendaCard(t, { ...props, buttons: open ? [propose] : [] });
};
