import { z } from 'zod';
import { occurrenceKinds } from '#domain/words.ts';
import type { About } from '#store/occurrence.ts';
import { feature, type Turn } from '../feature.ts';
import { groupBy } from '../resolve.ts';
import { repeating, schedule, scheduleSeries, timed } from './schedule.ts';
import { formOf } from './schedule-form.ts';

const kind = z.enum(occurrenceKinds).default('jointDay');

/** A day, or a meeting, that is there once; of no group it is anyone's own. */
export const addDay = feature({
  name: 'jointDay.create',
  may: 'staff',
  slots: z.object({ ...timed, kind }),
  form: (turn) => formOf(turn, { series: false, meeting: false }),
  run: async (turn, slots) => schedule(turn, await aboutOf(turn, slots), slots, null),
});

/** A day that comes again. */
export const addDays = feature({
  name: 'jointDay.createSeries',
  may: 'staff',
  slots: z.object({ ...repeating, kind }),
  form: (turn) => formOf(turn, { series: true, meeting: false }),
  run: async (turn, slots) => scheduleSeries(turn, await aboutOf(turn, slots), slots, null),
});

interface Said {
  readonly kind: About['kind'];
  readonly group?: string | undefined;
  readonly title?: string | undefined;
  readonly place?: string | undefined;
}

async function aboutOf(turn: Turn, { kind, group, title, place }: Said): Promise<About> {
  const { workspace, person } = turn.actor;
  const groupId = group ? (await groupBy(turn, group, 'secretary')).id : null;
  return { workspaceId: workspace.id, ownerId: person.id, groupId, kind, title: title ?? null, place: place ?? null };
}
