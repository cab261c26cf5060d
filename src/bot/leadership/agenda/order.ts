import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { agendaCard } from '#cards/agenda.ts';
import { place } from '#domain/agenda.ts';
import { movable, reorder, type Target } from '#domain/agenda-order.ts';
import { refuse } from '#domain/errors.ts';
import { inWordsOf } from '#i18n/index.ts';
import { ensureAgenda } from '#store/agenda.ts';
import { update } from '#store/change.ts';
import { readAgenda } from '#store/meeting-agenda.ts';
import type { AgendaItemRow } from '#store/schema/index.ts';
import { propsOf } from '#views/agenda.ts';
import { feature, type Turn } from '../../feature.ts';
import * as slot from '../../slots.ts';
import { drawAgenda, type GroupMeeting, meetingBy, noMeeting } from './show.ts';
import { isMatter, itemBy, pointing } from './which-item.ts';

const directions = ['up', 'down', 'first', 'last'] as const;

/** Moves a matter on the agenda: by its arrows, to an end, or to the number that was said. */
export const moveItem = feature({
  name: 'agenda.moveItem',
  may: 'secretary',
  slots: z.object({
    ...pointing,
    to: z.union([z.enum(directions), z.coerce.number().int().min(1).max(2000)]),
    /** From the card on which the agenda is arranged: it comes back. */
    arranging: z.boolean().optional(),
  }),
  form: (turn) => [
    { slot: 'title', kind: 'text', required: true },
    {
      slot: 'to',
      kind: 'choice',
      required: true,
      options: directions.map((value) => ({ value, title: turn.t.agendaItem.directions[value] })),
    },
  ],
  async run(turn, { to, arranging, ...wanted }) {
    const { db, write, t } = turn;
    const found = await itemBy(turn, wanted, 'secretary', (item) => isMatter(item) && item.state === 'accepted');
    if ('none' in found) return noMeeting(turn, found.none);
    const { item, where } = found;
    if (!isMatter(item) && !item.parentId) refuse('agenda.standing', { title: item.title, formal: where.group.formal });
    await ensureAgenda(write, where.meeting);
    const { items, first } = await readAgenda(db, where.meeting, where.group);
    const target = typeof to === 'number' ? targetOf(items, item, to, first) : to;
    for (const [id, position] of reorder(items, item.id, target)) {
      const row = items.find((each) => each.id === id);
      if (row) await update(write, 'agendaItem', row, { position });
    }
    if (arranging) return drawArranging(turn, where);
    return drawAgenda(turn, where, t.agendaItem.moved(item.title));
  },
});

/** The matter or part that has the number now; a number of none of them is refused with those there are. */
function targetOf(items: readonly AgendaItemRow[], item: AgendaItemRow, number: number, first: number): Target {
  const among = new Set(movable(items, item.id).map(({ id }) => id));
  const numbered = place(items, Temporal.PlainDateTime.from('2000-01-01T00:00'), first).filter((each) =>
    among.has(each.item.id),
  );
  const last = (text: string | null) => Number(text?.split('.').at(-1));
  const there = numbered.find((each) => last(each.number) === number);
  const range = { from: numbered[0]?.number ?? '', to: numbered.at(-1)?.number ?? '' };
  return there ? { placeOf: there.item.id } : refuse('agenda.noPlace', range);
}

/** The agenda with arrows beside its matters. */
export const arrangeAgenda = feature({
  name: 'agenda.arrange',
  may: 'secretary',
  slots: z.object({ group: slot.line.optional(), meeting: slot.key.optional() }),
  async run(turn, which) {
    const { meeting, group } = await meetingBy(turn, which, 'secretary');
    return meeting ? drawArranging(turn, { meeting, group }) : noMeeting(turn, group);
  },
});

async function drawArranging(turn: Turn, { meeting, group }: GroupMeeting) {
  const { db, now } = turn;
  const t = inWordsOf(group, turn.t);
  const agenda = await readAgenda(db, meeting, group);
  const props = propsOf(agenda, now.timeZoneId);
  return agendaCard(t, {
    ...props,
    news: t.agendaItem.arranging,
    items: props.items.map((item) => ({ ...item, buttons: arrows(turn, item, agenda.items) })),
    buttons: [
      {
        title: t.commands['agenda.show'].title,
        verb: 'agenda.show',
        slots: { meeting: meeting.id },
        fresh: true,
      },
    ],
  });
}

function arrows({ t }: Turn, { id, title }: { id: string; title: string }, items: readonly AgendaItemRow[]) {
  const among = movable(items, id);
  if (among.length === 0) return [];
  const at = among.findIndex((item) => item.id === id);
  const arrow = (sign: string, to: 'up' | 'down') => ({
    title: sign,
    tooltip: t.agendaItem.arrow(t.agendaItem.directions[to], title),
    verb: 'agenda.moveItem',
    slots: { item: id, to, arranging: true },
  });
  return [...(at > 0 ? [arrow('↑', 'up')] : []), ...(at < among.length - 1 ? [arrow('↓', 'down')] : [])];
}
