import { z } from 'zod';
import { noticeCard } from '#cards/notice.ts';
import { cancelledCard, movedCard } from '#cards/occurrence.ts';
import { holidayPolicies } from '#domain/words.ts';
import { setHolidayPolicy } from '#store/holiday-policy.ts';
import { feature } from '../../feature.ts';
import { meanwhileOf } from '../conflicts.ts';
import { eventsOf, isClash, wallNow } from '../which-occurrence.ts';
import { pointing, seriesBy, seriesField } from './which.ts';

/** What becomes of a series' days on holidays and in breaks, those to come as well. */
export const holidaysOfSeries = feature({
  name: 'series.holidays',
  may: 'staff',
  slots: z.object({ ...pointing, holidayPolicy: z.enum(holidayPolicies) }),
  form: async (turn) => [
    await seriesField(turn),
    {
      slot: 'holidayPolicy',
      kind: 'choice',
      required: true,
      options: holidayPolicies.map((value) => ({ value, title: turn.t.series.policies[value] })),
    },
  ],
  async run(turn, { holidayPolicy, ...pointed }) {
    const { t, write } = turn;
    const series = await seriesBy(turn, pointed);
    const { timeZone } = turn.actor.workspace;
    const changed = await setHolidayPolicy(write, series, holidayPolicy, { nowWall: wallNow(turn), timeZone });
    const notes = [t.series.fromNowOn[holidayPolicy]];
    if (changed.length === 0) return noticeCard(t, { title: t.series.fromNowOn[holidayPolicy] });
    const [before, after] = [
      await eventsOf(
        turn,
        changed.map((each) => each.before),
      ),
      await eventsOf(
        turn,
        changed.map((each) => each.after),
      ),
    ];
    if (holidayPolicy === 'skip') return cancelledCard(t, after, notes);
    const rows = after.map((event, n) => ({
      before: before[n] as typeof event,
      after: event,
      clash: holidayPolicy === 'move' && isClash(event),
    }));
    const meanwhile = await meanwhileOf(
      turn,
      changed.map((each) => each.after),
    );
    return movedCard(t, rows, { meanwhile, notes });
  },
});
