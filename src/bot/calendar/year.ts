import { z } from 'zod';
import { yearCard } from '#cards/year.ts';
import { occurrenceKinds } from '#domain/words.ts';
import { calendarBetween } from '#store/calendar.ts';
import { feature } from '../feature.ts';
import { groupBy } from '../resolve.ts';
import * as slot from '../slots.ts';
import { eventsOf } from './which-occurrence.ts';

/** The year at a glance: what there is in each month. */
export const showYear = feature({
  name: 'calendar.year',
  may: 'staff',
  slots: z.object({
    year: z.coerce.number().int().min(2000).max(2100).optional(),
    /** Any day of it. */
    from: slot.date.optional(),
    kind: z.enum(occurrenceKinds).optional(),
    group: slot.line.optional(),
  }),
  async run(turn, said) {
    const { db, actor, t, today } = turn;
    const year = said.year ?? Number(said.from?.slice(0, 4) ?? today.year);
    const group = said.group ? await groupBy(turn, said.group) : null;
    const which = { kind: said.kind, groupId: group?.id };
    const rows = await calendarBetween(db, actor.workspace.id, `${year}-01-01`, `${year + 1}-01-01`, which);
    const events = await eventsOf(
      turn,
      rows.filter(({ state }) => state === 'planned'),
    );
    const keep = { ...(group ? { group: group.id } : {}), ...(said.kind ? { kind: said.kind } : {}) };
    const buttons = [year - 1, year + 1].map((other) => ({
      title: String(other),
      verb: 'calendar.year',
      slots: { ...keep, year: other },
    }));
    return yearCard(t, { year, events, group: group?.name ?? null, today, keep, buttons });
  },
});
