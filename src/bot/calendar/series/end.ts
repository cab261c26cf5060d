import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { noticeCard } from '#cards/notice.ts';
import { refuse } from '#domain/errors.ts';
import { endSeries } from '#store/series-change.ts';
import { Missing } from '../../ask.ts';
import { feature } from '../../feature.ts';
import * as slot from '../../slots.ts';
import { pointing, seriesBy, seriesField } from './which.ts';

/** Gives a series its last day, an earlier or a later one. */
export const endOfSeries = feature({
  name: 'series.end',
  may: 'staff',
  slots: z.object({ ...pointing, date: slot.date.optional(), until: slot.date.optional() }),
  form: async (turn) => [await seriesField(turn), { slot: 'until', kind: 'date', required: true }],
  async run(turn, { date, until = date, ...pointed }) {
    const { t, write, actor } = turn;
    const series = await seriesBy(turn, pointed);
    if (!until) throw new Missing({ series: series.id });
    const last = Temporal.PlainDate.from(until);
    if (Temporal.PlainDate.compare(last, turn.today.subtract({ days: 1 })) < 0) refuse('series.past', { from: until });
    if (Temporal.PlainDate.compare(last, turn.today.add({ years: 5 })) > 0) refuse('calendar.tooFar');
    const { added, dropped } = await endSeries(write, series, last, actor.workspace.timeZone);
    return noticeCard(t, {
      title: t.series.ends(t.date.full(last)),
      lines: [t.series.addedAndDropped(added.length, dropped.length)].filter(Boolean),
    });
  },
});
