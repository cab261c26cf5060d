import { z } from 'zod';
import { plain } from '#cards/card.ts';
import { noticeCard } from '#cards/notice.ts';
import { MOST_ITEMS, place, positionOfNew, positionOfPart } from '#domain/agenda.ts';
import { refuse } from '#domain/errors.ts';
import { titleFrom } from '#domain/from-message.ts';
import { matterTypes } from '#domain/words.ts';
import { inWordsOf } from '#i18n/index.ts';
import { sameName } from '#language/same-name.ts';
import { ensureAgenda, itemsOf, noDetails } from '#store/agenda.ts';
import { insert } from '#store/change.ts';
import { newId } from '#store/ids.ts';
import { readAgenda } from '#store/meeting-agenda.ts';
import { membersOf } from '#store/people.ts';
import type { AgendaItemRow } from '#store/schema/index.ts';
import { datesOf, timetableFor, timetableOf } from '#store/timetable.ts';
import { propsOf } from '#views/agenda.ts';
import { Missing } from '../../ask.ts';
import { feature, type Turn } from '../../feature.ts';
import { groupField } from '../../fields.ts';
import { holds } from '../../roles.ts';
import * as slot from '../../slots.ts';
import { speakOf } from '../../spoken.ts';
import { type GroupMeeting, meetingBy, noMeeting } from './show.ts';

const slots = z.object({
  title: slot.line.optional(),
  /** Someone's message, of which the form is filled in. */
  message: z.string().max(30_000).optional(),
  presenter: slot.line.optional(),
  minutes: slot.count.optional(),
  itemType: z.enum(matterTypes).default('discussion'),
  meeting: slot.key.optional(),
  group: slot.line.optional(),
  /** The item that it is a part of. */
  parent: z.uuid().optional(),
});

/** Puts a matter on the agenda: a secretary's at once, a member's for the secretary to accept. */
export const addItem = feature({
  name: 'agenda.addItem',
  may: 'member',
  slots,
  form: async (turn) => [
    { slot: 'title', kind: 'text', required: true },
    { slot: 'presenter', kind: 'text' },
    { slot: 'minutes', kind: 'number' },
    {
      slot: 'itemType',
      kind: 'choice',
      options: matterTypes.map((value) => ({ value, title: turn.t.leadership.agenda.types[value] })),
    },
    ...(knowsMeeting(turn) ? [] : [await groupField(turn, 'member')]),
  ],
  async run(turn, { title, message, presenter, minutes, itemType, parent, ...which }) {
    if (!title) throw new Missing(message ? { title: titleFrom(message), message: undefined } : {});
    const found = await meetingBy(turn, which, 'member');
    if (!found.meeting) return noMeeting(turn, found.group);
    const { db, write, actor } = turn;
    await ensureAgenda(write, found.meeting);
    const items = await itemsOf(db, found.meeting.id);
    if (items.length >= MOST_ITEMS) refuse('agenda.full', { max: MOST_ITEMS, formal: found.group.formal });
    const item: AgendaItemRow = {
      id: newId(),
      occurrenceId: found.meeting.id,
      parentId: parent ? wholeOf(items, parent).id : null,
      position: parent ? positionOfPart(items, parent) : positionOfNew(items),
      title: sentence(title),
      type: itemType,
      ...(await presenterBy(turn, presenter)),
      minutes: minutes ?? null,
      state: holds(actor, 'secretary', found.group.id) ? 'accepted' : 'proposed',
      proposedById: actor.person.id,
      ...noDetails,
    };
    await insert(write, 'agendaItem', [item]);
    speakOf(turn, 'agendaItem', [item.id]);
    return addedCard(turn, found, item);
  },
});

/** Whether the form came from a button of a meeting's card: then there is no group to choose. */
const knowsMeeting = ({ request }: Turn) =>
  request.kind === 'action' && typeof request.data === 'object' && request.data !== null && 'meeting' in request.data;

/** An item that may have parts: one that is itself no part. */
const wholeOf = (items: readonly AgendaItemRow[], id: string): AgendaItemRow =>
  items.find((item) => item.id === id && !item.parentId && item.type !== 'heading') ?? refuse('action.unknown');

const sentence = (title: string) => title.charAt(0).toLocaleUpperCase('fi') + title.slice(1);

/** A person of the workspace when the name fits just one, else the words as they are. */
export async function presenterBy({ db, actor }: Turn, typed?: string) {
  if (!typed) return { presenter: null, presenterId: null };
  const fitting = (await membersOf(db, actor.workspace.id)).filter(({ id, name }) =>
    typed === 'me' ? id === actor.person.id : sameName(typed, name),
  );
  const [one] = fitting;
  return one && fitting.length === 1
    ? { presenter: one.name, presenterId: one.id }
    : { presenter: typed, presenterId: null };
}

async function addedCard(turn: Turn, { meeting, group }: GroupMeeting, item: AgendaItemRow) {
  const { db } = turn;
  const t = inWordsOf(group, turn.t);
  const words = t.leadership.agenda;
  const agenda = await readAgenda(db, meeting, group);
  const props = propsOf(agenda, turn.now.timeZoneId);
  const shown = place(agenda.items, props.start, agenda.first).find((each) => each.item.id === item.id);
  const details = [
    shown?.number && words.number(shown.number, group.formal === 1),
    item.presenter && words.presenter(item.presenter),
    item.minutes && words.minutes(item.minutes),
    item.type !== 'standing' && item.type !== 'heading' && words.types[item.type],
  ].filter(Boolean);
  const ends = props.end.add({ minutes: props.overrun }).toPlainTime();
  return noticeCard(t, {
    title: plain(shown ? words.added(item.title) : words.proposed(item.title)),
    lines: [
      plain(details.join(' · ')),
      plain(`${words.title(group.name, group.formal === 1)}, ${t.date.span(props.start, props.end)}`),
      ...(shown ? [] : [await proposedNext(turn, { meeting, group })]),
      ...(shown && props.overrun > 0 ? [words.overrun(props.overrun, t.date.time(ends))] : []),
    ],
    buttons: [
      { title: t.commands['agenda.show'].title, verb: 'agenda.show', slots: { meeting: meeting.id }, fresh: true },
    ],
  });
}

/** What becomes of a proposal: one that comes after the group's closing day is told so. */
async function proposedNext({ db, t, today }: Turn, { meeting, group }: GroupMeeting): Promise<string> {
  const { itemsClose } = datesOf(meeting, group, await timetableOf(db, meeting.id));
  const late = timetableFor(group) && itemsClose.until(today).days > 0;
  return late ? t.meeting.timetable.late(t.date.full(itemsClose)) : t.leadership.agenda.proposedNext;
}
