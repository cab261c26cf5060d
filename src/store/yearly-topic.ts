import { Temporal } from 'temporal-polyfill';
import { MOST_ITEMS, positionOfNew } from '#domain/agenda.ts';
import { meetingKinds } from '#domain/calendar.ts';
import { type TopicMeeting, topicMeeting, topicYear, type Yearly } from '#domain/yearly-topic.ts';
import { newId } from './ids.ts';
import type { AgendaItemRow, Db, OccurrenceRow, TopicPlaceRow, YearlyTopicRow } from './schema/index.ts';

/** A group's topics of every year, by month. */
export const topicsOf = (db: Db, groupId: string): Promise<YearlyTopicRow[]> =>
  db
    .selectFrom('yearlyTopic')
    .selectAll()
    .where('groupId', '=', groupId)
    .orderBy('month')
    .orderBy('createdAt')
    .execute();

/** Where topics have been put, year by year. */
export const placesOf = (db: Db, topicIds: readonly string[]): Promise<TopicPlaceRow[]> =>
  topicIds.length === 0
    ? Promise.resolve([])
    : db.selectFrom('topicPlace').selectAll().where('topicId', 'in', topicIds).execute();

export const yearlyOf = ({ month, createdAt }: YearlyTopicRow): Yearly => ({
  month,
  since: Temporal.PlainDate.from(createdAt.slice(0, 10)),
});

/** A group's meetings that are held, from one day to another (civil dates), with whether their agendas are out. */
export async function topicMeetings(db: Db, groupId: string, from: string, to: string): Promise<TopicMeeting[]> {
  const rows = await db
    .selectFrom('occurrence')
    .leftJoin('agenda', 'agenda.id', 'occurrence.id')
    .select(['occurrence.id', 'occurrence.start', 'agenda.state as agenda'])
    .where('occurrence.groupId', '=', groupId)
    .where('occurrence.start', '>=', from)
    .where('occurrence.start', '<', to)
    .where('occurrence.state', '=', 'planned')
    .where('occurrence.kind', 'in', meetingKinds)
    .orderBy('occurrence.start')
    .execute();
  return rows.map(({ id, start, agenda }) => ({
    id,
    day: Temporal.PlainDate.from(start.slice(0, 10)),
    open: agenda !== 'published',
  }));
}

/** A topic that comes on an agenda, and for which year. */
export interface DueTopic {
  readonly topic: YearlyTopicRow;
  readonly year: number;
}

/** The topics that come on a meeting's agenda and are on none yet. One statement for a group that has no topics. */
export async function topicsFor(db: Db, { id, groupId, start }: OccurrenceRow): Promise<DueTopic[]> {
  const topics = groupId ? await topicsOf(db, groupId) : [];
  if (!groupId || topics.length === 0) return [];
  const day = Temporal.PlainDate.from(start.slice(0, 10));
  const from = day.subtract({ years: 1 }).toString();
  const meetings = await topicMeetings(db, groupId, from, day.add({ days: 1 }).toString());
  const places = await placesOf(
    db,
    topics.map((topic) => topic.id),
  );
  return topics.flatMap((topic) => {
    const year = topicYear(yearlyOf(topic), day);
    if (year === null || places.some((place) => place.topicId === topic.id && place.year === year)) return [];
    return topicMeeting(yearlyOf(topic), year, meetings)?.id === id ? [{ topic, year }] : [];
  });
}

/** The items that topics become, the last under the heading; with what is there an agenda holds so many at most. */
export function topicItems(
  occurrenceId: string,
  items: readonly AgendaItemRow[],
  due: readonly DueTopic[],
): { item: AgendaItemRow; due: DueTopic }[] {
  const all = [...items];
  return due.slice(0, Math.max(0, MOST_ITEMS - items.length)).map((each) => {
    const item = itemOf(occurrenceId, positionOfNew(all), each.topic);
    all.push(item);
    return { item, due: each };
  });
}

const itemOf = (occurrenceId: string, position: number, topic: YearlyTopicRow): AgendaItemRow => ({
  id: newId(),
  occurrenceId,
  parentId: null,
  position,
  title: topic.title,
  type: topic.type,
  presenter: null,
  presenterId: null,
  minutes: topic.minutes,
  state: 'accepted',
  proposedById: null,
  grounds: null,
  proposal: null,
  caseNumber: null,
  links: null,
});
