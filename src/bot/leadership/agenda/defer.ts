import { z } from 'zod';
import { refuse } from '#domain/errors.ts';
import { carryItem, ensureAgenda } from '#store/agenda.ts';
import { nextOccurrence } from '#store/calendar.ts';
import { feature } from '../../feature.ts';
import { drawAgenda, noMeeting } from './show.ts';
import { isMatter, itemBy, pointing } from './which-item.ts';

/** A matter, or a proposal, is taken up at the meeting after this one instead; its parts go with it. */
export const deferItem = feature({
  name: 'agenda.deferItem',
  may: 'secretary',
  slots: z.object(pointing),
  form: () => [{ slot: 'title', kind: 'text', required: true }],
  async run(turn, wanted) {
    const { db, write, actor, t } = turn;
    const found = await itemBy(turn, wanted, 'secretary', isMatter);
    if ('none' in found) return noMeeting(turn, found.none);
    const { item, where } = found;
    if (!isMatter(item)) refuse('agenda.standing', { title: item.title, formal: where.group.formal });
    const which = { kind: 'meeting', groupId: where.group.id } as const;
    const next =
      (await nextOccurrence(db, actor.workspace.id, which, where.meeting.end)) ?? refuse('agenda.noNextMeeting');
    await ensureAgenda(write, next);
    await carryItem(write, item, next);
    return drawAgenda(turn, where, t.agendaItem.deferred(item.title, t.date.spoken(next.start.slice(0, 10))));
  },
});
