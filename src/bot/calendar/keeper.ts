import { z } from 'zod';
import { plain } from '#cards/card.ts';
import { nameOf, whenOf } from '#cards/event.ts';
import { noticeCard } from '#cards/notice.ts';
import { refuse } from '#domain/errors.ts';
import { occurrenceById } from '#store/calendar.ts';
import { namesOf } from '#store/people.ts';
import { feature } from '../feature.ts';
import * as slot from '../slots.ts';
import { speakOf } from '../spoken.ts';
import { eventsOf } from './which-occurrence.ts';

/** Who has put a day or a meeting into the calendar, and answers for it. */
export const showKeeper = feature({
  name: 'occurrence.keeper',
  may: 'staff',
  hidden: true,
  slots: z.object({ occurrence: slot.line }),
  async run(turn, { occurrence }) {
    const { db, actor, t } = turn;
    const row = (await occurrenceById(db, actor.workspace.id, occurrence)) ?? refuse('action.unknown');
    speakOf(turn, 'occurrence', [row.id]);
    const [event] = await eventsOf(turn, [row]);
    const name = (await namesOf(db, [row.ownerId])).get(row.ownerId);
    if (!event || !name) return refuse('action.unknown');
    return noticeCard(t, { title: t.followUp.keeper(`${nameOf(t, event)} ${whenOf(t, event)}`, plain(name)) });
  },
});
