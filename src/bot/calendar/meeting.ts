import { z } from 'zod';
import { meetingKindOf } from '#domain/calendar.ts';
import type { About } from '#store/occurrence.ts';
import { feature, type Turn } from '../feature.ts';
import { groupBy } from '../resolve.ts';
import * as slot from '../slots.ts';
import { showNext } from './list.ts';
import { repeating, schedule, scheduleSeries, timed } from './schedule.ts';
import { formOf } from './schedule-form.ts';

/** How long a meeting lasts when nobody says. */
const usual = 120;

/** A group is called together once. */
export const addMeeting = feature({
  name: 'meeting.create',
  may: 'secretary',
  slots: z.object(timed),
  form: (turn) => formOf(turn, { series: false, meeting: true }),
  run: async (turn, slots) => schedule(turn, await aboutOf(turn, slots), slots, usual),
});

/** A group's meetings of the year, and of the years after it. */
export const addMeetings = feature({
  name: 'meeting.createSeries',
  may: 'secretary',
  slots: z.object(repeating),
  form: (turn) => formOf(turn, { series: true, meeting: true }),
  run: async (turn, slots) => scheduleSeries(turn, await aboutOf(turn, slots), slots, usual),
});

/** When a group, or any group, meets next. */
export const nextMeeting = feature({
  name: 'meeting.next',
  may: 'staff',
  slots: z.object({ group: slot.line.optional() }),
  run: (turn, { group }) => showNext(turn, { kind: 'meeting', group }),
});

interface Said {
  readonly group?: string | undefined;
  readonly title?: string | undefined;
  readonly place?: string | undefined;
}

async function aboutOf(turn: Turn, { group: typed, title, place }: Said): Promise<About> {
  const { workspace, person } = turn.actor;
  const group = await groupBy(turn, typed, 'secretary');
  return {
    workspaceId: workspace.id,
    ownerId: person.id,
    groupId: group.id,
    kind: meetingKindOf(group.kind),
    title: title ?? null,
    place: place ?? null,
  };
}
