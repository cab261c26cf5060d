import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { place } from '#domain/agenda.ts';
import { refuse } from '#domain/errors.ts';
import { update } from '#store/change.ts';
import { readAgenda } from '#store/meeting-agenda.ts';
import { feature } from '../../feature.ts';
import * as slot from '../../slots.ts';
import { drawSession, sessionBy, takenUp } from './session.ts';

/** Takes up the next item, or the one of the number that was said. */
export const takeUp = feature({
  name: 'session.next',
  may: 'secretary',
  slots: z.object({
    group: slot.line.optional(),
    number: z.union([z.number(), slot.line]).transform(String).optional(),
  }),
  async run(turn, { group: typed, number }) {
    const { db, write } = turn;
    const session = await sessionBy(turn, typed);
    const { held, meeting, group } = session;
    const { items, first } = await readAgenda(db, meeting, group);
    const order = takenUp(items);
    const numbered = place(items, Temporal.PlainDateTime.from(meeting.start), first);
    const at = order.findIndex(({ id }) => id === held.itemId);
    const next = number ? numbered.find((each) => each.number === number)?.item : order[at + 1];
    if (!next) return number ? refuse('session.noItem', { number, formal: group.formal }) : refuse('session.last');
    const now = await update(write, 'meeting', held, { itemId: next.id });
    return drawSession(turn, { ...session, held: now });
  },
});
