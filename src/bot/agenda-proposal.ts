import { z } from 'zod';
import { refuse } from '#domain/errors.ts';
import { sameTitle } from '#language/same-title.ts';
import { itemById, itemsOf } from '#store/agenda.ts';
import { remove, update } from '#store/change.ts';
import type { AgendaItemRow } from '#store/schema.ts';
import { drawAgenda, type GroupMeeting, meetingBy, noMeeting } from './agenda.ts';
import { ask } from './ask.ts';
import { feature, type Turn } from './feature.ts';
import { demand, holds } from './roles.ts';
import * as slot from './slots.ts';

const slots = z.object({ item: z.uuid().optional(), title: slot.line.optional(), group: slot.line.optional() });
type Slots = z.infer<typeof slots>;

/** A proposal comes onto the agenda, where it was proposed to be. */
export const acceptItem = feature({
  name: 'agenda.acceptItem',
  may: 'secretary',
  slots,
  async run(turn, wanted) {
    const proposed = (item: AgendaItemRow) => item.state === 'proposed';
    const found = await itemBy(turn, wanted, 'secretary', proposed);
    if ('none' in found) return noMeeting(turn, found.none);
    const { item, where } = found;
    if (item.state === 'proposed') await update(turn.write, 'agendaItem', item, { state: 'accepted' });
    return drawAgenda(turn, where, turn.t.leadership.agenda.accepted(item.title));
  },
});

/** A proposal or a matter goes off the agenda: by the secretary, or by who proposed it while it waits. */
export const removeItem = feature({
  name: 'agenda.removeItem',
  may: 'member',
  slots,
  async run(turn, wanted) {
    const { actor, write, t } = turn;
    const matter = (item: AgendaItemRow) => item.type !== 'heading';
    const found = await itemBy(turn, wanted, 'member', matter);
    if ('none' in found) return noMeeting(turn, found.none);
    const { item, where } = found;
    const own = item.state === 'proposed' && item.proposedById === actor.person.id;
    if (!own) demand(actor, 'secretary', where.group.id);
    if (item.type === 'standing' || item.type === 'heading') refuse('agenda.standing', { title: item.title });
    await remove(write, 'agendaItem', item);
    return drawAgenda(turn, where, t.leadership.agenda.removed(item.title));
  },
});

/** The item of a button, or the one of the next agenda that the words fit; several → asks which. */
async function itemBy(
  turn: Turn,
  { item, title, group }: Slots,
  right: 'secretary' | 'member',
  fits: (item: AgendaItemRow) => boolean,
): Promise<{ item: AgendaItemRow; where: GroupMeeting } | { none: GroupMeeting['group'] }> {
  if (item) {
    const row = (await itemById(turn.db, item)) ?? refuse('action.unknown');
    const where = await meetingBy(turn, { meeting: row.occurrenceId }, right);
    return where.meeting ? { item: row, where } : refuse('action.unknown');
  }
  const where = await meetingBy(turn, { group }, right);
  if (!where.meeting) return { none: where.group };
  const seesAll = holds(turn.actor, 'secretary', where.group.id);
  const visible = (each: AgendaItemRow) =>
    each.state === 'accepted' || seesAll || each.proposedById === turn.actor.person.id;
  const all = (await itemsOf(turn.db, where.meeting.id)).filter((each) => fits(each) && visible(each));
  const named = title ? all.filter((each) => sameTitle(title, each.title)) : all;
  if (named.length === 0) refuse(title ? 'agenda.noItem' : 'agenda.noProposals', { title: title ?? '' });
  const [one] = named;
  if (one && named.length === 1) return { item: one, where };
  return ask(
    turn.t.leadership.agenda.whichItem,
    named.slice(0, 6).map((each) => ({ title: each.title, slots: { item: each.id } })),
  );
}
