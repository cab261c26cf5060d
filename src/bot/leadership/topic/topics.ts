import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { topicsCard } from '#cards/topic.ts';
import { topicMeeting, topicYear } from '#domain/yearly-topic.ts';
import type { GroupRow } from '#store/schema/index.ts';
import { placesOf, topicMeetings, topicsOf, yearlyOf } from '#store/yearly-topic.ts';
import { feature, type Turn } from '../../feature.ts';
import { groupField } from '../../fields.ts';
import { groupBy } from '../../resolve.ts';
import { holds } from '../../roles.ts';
import * as slot from '../../slots.ts';

/** What a group takes up every year, and at which meeting next. */
export const listTopics = feature({
  name: 'topic.list',
  may: 'member',
  slots: z.object({ group: slot.line.optional() }),
  form: async (turn) => [await groupField(turn, 'member', true)],
  run: async (turn, { group }) => drawTopics(turn, await groupBy(turn, group, 'member')),
});

/** The group's topics as they stand, after what has just been done. */
export async function drawTopics(turn: Turn, group: GroupRow, said?: string) {
  const { t, actor } = turn;
  const leads = holds(actor, 'secretary', group.id);
  const topics = await withMeetings(turn, group);
  const verbs = leads ? (['topic.add', ...(topics.length > 0 ? (['topic.remove'] as const) : [])] as const) : [];
  return topicsCard(t, {
    group: group.name,
    topics,
    ...(said ? { said } : {}),
    buttons: verbs.map((verb) => ({
      title: t.commands[verb].title,
      verb,
      slots: { group: group.id },
      fresh: true,
    })),
  });
}

/** Each topic with the day of the meeting ahead on whose agenda it stands or will come. */
async function withMeetings({ db, today }: Turn, group: GroupRow) {
  const topics = await topicsOf(db, group.id);
  const meetings = await topicMeetings(db, group.id, today.toString(), today.add({ months: 13 }).toString());
  const places = await placesOf(
    db,
    topics.map(({ id }) => id),
  );
  return topics.map((topic) => {
    const own = places.filter(({ topicId }) => topicId === topic.id);
    const days = meetings.flatMap((meeting) => {
      if (own.some(({ occurrenceId }) => occurrenceId === meeting.id)) return [meeting.day];
      const year = topicYear(yearlyOf(topic), meeting.day);
      if (year === null || own.some((place) => place.year === year)) return [];
      return topicMeeting(yearlyOf(topic), year, meetings)?.id === meeting.id ? [meeting.day] : [];
    });
    const [next = null] = days.sort(Temporal.PlainDate.compare);
    return { ...topic, next };
  });
}
