import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { type AgendaProps, agendaCard } from '#cards/agenda.ts';
import { plain } from '#cards/card.ts';
import { noticeCard } from '#cards/notice.ts';
import { refuse } from '#domain/errors.ts';
import { inWordsOf } from '#i18n/index.ts';
import { meetingOf } from '#store/agenda.ts';
import { calendarBetween, nextOccurrence, wallText } from '#store/calendar.ts';
import { readAgenda } from '#store/meeting-agenda.ts';
import type { GroupRow, OccurrenceRow } from '#store/schema/index.ts';
import { proposalButtons, propsOf, withProposers } from '#views/agenda.ts';
import { feature, type Turn } from '../../feature.ts';
import { groupField } from '../../fields.ts';
import { groupBy } from '../../resolve.ts';
import { demand, holds, type Right } from '../../roles.ts';
import * as slot from '../../slots.ts';
import { speakOf } from '../../spoken.ts';

export interface GroupMeeting {
  readonly meeting: OccurrenceRow;
  readonly group: GroupRow;
}

/** The agenda of the group's next meeting; a secretary asking one to one sees what waits as well. */
export const showAgenda = feature({
  name: 'agenda.show',
  may: 'member',
  slots: z.object({ group: slot.line.optional(), meeting: slot.key.optional() }),
  form: async (turn) => [await groupField(turn, 'member', true)],
  async run(turn, which) {
    const { meeting, group } = await meetingBy(turn, which, 'member');
    if (meeting) speakOf(turn, 'occurrence', [meeting.id]);
    return meeting ? drawAgenda(turn, { meeting, group }) : noMeeting(turn, group);
  },
});

export const nextMeeting = ({ db, actor, now }: Turn, group: GroupRow) =>
  nextOccurrence(db, actor.workspace.id, { kind: 'meeting', groupId: group.id }, wallText(now.toPlainDateTime()));

/** The meeting that is meant: a button's, the group's on a day, or its next; null when the group has none ahead. */
export async function meetingBy(
  turn: Turn,
  { meeting, group: typed }: { meeting?: string | undefined; group?: string | undefined },
  right: Right,
): Promise<GroupMeeting | { meeting: null; group: GroupRow }> {
  const day = slot.date.safeParse(meeting);
  if (meeting && meeting !== 'next' && !day.success) return meetingOfButton(turn, meeting, right);
  const group = await groupBy(turn, typed, right);
  if (!day.success) return { group, meeting: (await nextMeeting(turn, group)) ?? null };
  return stillOpen(turn, { group, meeting: await meetingOn(turn, group, day.data) });
}

async function meetingOfButton(turn: Turn, id: string, right: Right): Promise<GroupMeeting> {
  const found = await meetingOf(turn.db, id);
  if (!found || found.group.workspaceId !== turn.actor.workspace.id) refuse('action.unknown');
  demand(turn.actor, right, found.group.id);
  return stillOpen(turn, found);
}

async function meetingOn({ db, actor, t }: Turn, group: GroupRow, day: string): Promise<OccurrenceRow> {
  const next = Temporal.PlainDate.from(day).add({ days: 1 }).toString();
  const which = { kind: 'meeting', groupId: group.id } as const;
  const [first] = await calendarBetween(db, actor.workspace.id, day, next, which);
  return first ?? refuse('agenda.noMeetingOn', { group: group.name, day: t.date.spoken(day) });
}

function stillOpen({ now }: Turn, found: GroupMeeting): GroupMeeting {
  const over = found.meeting.end <= wallText(now.toPlainDateTime());
  return over || found.meeting.state === 'cancelled' ? refuse('agenda.over', { formal: found.group.formal }) : found;
}

/** No meeting, no agenda: the way to one is a button. */
export function noMeeting({ t, actor }: Turn, group: GroupRow) {
  const { agenda } = inWordsOf(group, t).leadership;
  const may = holds(actor, 'secretary', group.id);
  const verb = 'meeting.createSeries';
  return noticeCard(t, {
    title: plain(agenda.noMeeting(group.name)),
    lines: may ? [agenda.noMeetingNext] : [],
    buttons: may
      ? [{ title: t.commands[verb].title, verb, slots: { group: group.id }, fresh: true, primary: true }]
      : [],
  });
}

/** The agenda for this reader, after `news` of what was just done. */
export async function drawAgenda(turn: Turn, { meeting, group }: GroupMeeting, news?: string) {
  const { db, actor, now, request } = turn;
  const t = inWordsOf(group, turn.t);
  const agenda = await readAgenda(db, meeting, group);
  const props = propsOf(agenda, now.timeZoneId);
  const secretary = holds(actor, 'secretary', group.id);
  const own = agenda.proposals.filter((item) => secretary || item.proposedById === actor.person.id);
  const seen = request.surface === 'personal' ? await withProposers(db, own) : [];
  const publish = secretary && (!props.published || props.published.changedSince);
  return agendaCard(t, {
    ...props,
    items: props.items.map((item) => ({ ...item, buttons: openers(turn, item) })),
    ...(news ? { news } : {}),
    proposals: seen.map((item) => ({ ...item, buttons: proposalButtons(t, item, secretary) })),
    buttons: [
      ...(publish ? [button(t, 'agenda.publish', { group: group.id }, true)] : []),
      button(t, 'agenda.addItem', { meeting: meeting.id }),
      ...(secretary ? [button(t, 'agenda.arrange', { meeting: meeting.id })] : []),
    ],
  } satisfies AgendaProps);
}

const button = (t: Turn['t'], verb: keyof Turn['t']['commands'], slots: object, primary = false) => ({
  title: t.commands[verb].title,
  verb,
  slots: { ...slots },
  fresh: true,
  primary,
});

/** A matter opens: its grounds, attachments and what may be done to it. */
const openers = ({ t, request }: Turn, { id, title, type }: { id: string; title: string; type: string }) =>
  request.surface === 'personal' && type !== 'standing' && type !== 'heading'
    ? [
        {
          title: t.agendaItem.open,
          tooltip: t.agendaItem.openOne(title),
          verb: 'agenda.showItem',
          slots: { item: id },
          fresh: true,
        },
      ]
    : [];
