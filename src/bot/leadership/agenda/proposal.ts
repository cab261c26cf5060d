import { z } from 'zod';
import { refuse } from '#domain/errors.ts';
import { inWordsOf } from '#i18n/index.ts';
import { itemsOf } from '#store/agenda.ts';
import { remove, update } from '#store/change.ts';
import type { AgendaItemRow } from '#store/schema/index.ts';
import { feature } from '../../feature.ts';
import { demand } from '../../roles.ts';
import { drawAgenda, noMeeting } from './show.ts';
import { itemBy, pointing } from './which-item.ts';

const slots = z.object(pointing);

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
    return drawAgenda(turn, where, inWordsOf(where.group, turn.t).leadership.agenda.accepted(item.title));
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
    if (item.type === 'standing' || item.type === 'heading')
      refuse('agenda.standing', { title: item.title, formal: where.group.formal });
    const parts = (await itemsOf(turn.db, item.occurrenceId)).filter(({ parentId }) => parentId === item.id);
    for (const part of [...parts, item]) await remove(write, 'agendaItem', part);
    return drawAgenda(turn, where, t.leadership.agenda.removed(item.title));
  },
});
