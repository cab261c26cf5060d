import { z } from 'zod';
import { refuse } from '#domain/errors.ts';
import { sameTitle } from '#language/same-title.ts';
import { itemById, itemsOf } from '#store/agenda.ts';
import type { AgendaItemRow } from '#store/schema/index.ts';
import { ask } from '../../ask.ts';
import type { Turn } from '../../feature.ts';
import { holds } from '../../roles.ts';
import * as slot from '../../slots.ts';
import { speakOf } from '../../spoken.ts';
import { type GroupMeeting, meetingBy } from './show.ts';

/** How a command points to an item of an agenda: by a button's id, or by words of its title. */
export const pointing = { item: z.uuid().optional(), title: slot.line.optional(), group: slot.line.optional() };

export interface Pointed {
  readonly item?: string | undefined;
  readonly title?: string | undefined;
  readonly group?: string | undefined;
}

export interface FoundItem {
  readonly item: AgendaItemRow;
  readonly where: GroupMeeting;
}

/** The item of a button, or the one of the next agenda that the words fit; several → asks which. */
export async function itemBy(
  turn: Turn,
  { item, title, group }: Pointed,
  right: 'secretary' | 'member',
  fits: (item: AgendaItemRow) => boolean,
): Promise<FoundItem | { none: GroupMeeting['group'] }> {
  if (item) {
    const row = (await itemById(turn.db, item)) ?? refuse('action.unknown');
    const where = await meetingBy(turn, { meeting: row.occurrenceId }, right);
    if (!where.meeting || !isVisible(turn, row, where.group.id)) return refuse('action.unknown');
    speakOf(turn, 'agendaItem', [row.id]);
    return { item: row, where };
  }
  const where = await meetingBy(turn, { group }, right);
  if (!where.meeting) return { none: where.group };
  const all = await itemsOf(turn.db, where.meeting.id);
  const fitting = all.filter((each) => fits(each) && isVisible(turn, each, where.group.id));
  const named = title ? fitting.filter((each) => sameTitle(title, each.title)) : fitting;
  if (named.length === 0)
    refuse(title ? 'agenda.noItem' : 'agenda.noProposals', { title: title ?? '', formal: where.group.formal });
  const [one] = named;
  if (one && named.length === 1) {
    speakOf(turn, 'agendaItem', [one.id]);
    return { item: one, where };
  }
  return ask(
    turn.t.leadership.agenda.whichItem,
    named.slice(0, 6).map((each) => ({ title: each.title, slots: { item: each.id } })),
  );
}

/** What waits is for the secretary and for who proposed it. */
const isVisible = ({ actor }: Turn, { state, proposedById }: AgendaItemRow, groupId: string) =>
  state === 'accepted' || proposedById === actor.person.id || holds(actor, 'secretary', groupId);

/** What people have put on an agenda, in distinction to what stands there always. */
export const isMatter = ({ type }: Pick<AgendaItemRow, 'type'>): boolean => type !== 'standing' && type !== 'heading';
