import { z } from 'zod';
import { positionOfNew } from '#domain/agenda.ts';
import { refuse } from '#domain/errors.ts';
import { ensureAgenda, itemsOf } from '#store/agenda.ts';
import { nextOccurrence } from '#store/calendar.ts';
import { insert, remove } from '#store/change.ts';
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
    if (!isMatter(item)) refuse('agenda.standing', { title: item.title });
    const which = { kind: 'meeting', groupId: where.group.id } as const;
    const next =
      (await nextOccurrence(db, actor.workspace.id, which, where.meeting.end)) ?? refuse('agenda.noNextMeeting');
    await ensureAgenda(write, next);
    const position = positionOfNew(await itemsOf(db, next.id));
    const parts = (await itemsOf(db, where.meeting.id)).filter(({ parentId }) => parentId === item.id);
    // Removed here and put there, so that both meetings' cards see it.
    for (const row of [...parts, item]) await remove(write, 'agendaItem', row);
    const moved = { ...item, occurrenceId: next.id, parentId: null, position, state: 'accepted' as const };
    await insert(write, 'agendaItem', [moved, ...parts.map((part) => ({ ...part, occurrenceId: next.id }))]);
    return drawAgenda(turn, where, t.agendaItem.deferred(item.title, t.date.spoken(next.start.slice(0, 10))));
  },
});
