import type { Temporal } from 'temporal-polyfill';
import { type TopicMeeting, topicMeeting, topicYear } from '#domain/yearly-topic.ts';
import { agendaOf, carryItem, ensureAgenda, itemById, itemsOf } from './agenda.ts';
import { insert, remove, update, type Write } from './change.ts';
import { newId } from './ids.ts';
import type { AgendaItemRow, OccurrenceRow, TopicPlaceRow, YearlyTopicRow } from './schema/index.ts';
import { placesOf, topicItems, topicMeetings, topicsOf, yearlyOf } from './yearly-topic.ts';

/**
 * Puts a group's topics on the agendas of its meetings from a day on (civil): those of which the agenda is there already,
 * others get theirs when it is made. A topic whose meeting has been called off goes on to the next one. What somebody has
 * taken off or put off stays so.
 */
export async function placeTopics(write: Write, groupId: string, today: Temporal.PlainDate): Promise<void> {
  const topics = await topicsOf(write.db, groupId);
  if (topics.length === 0) return;
  const end = today.add({ months: 13 }).toString();
  const meetings = await topicMeetings(write.db, groupId, today.toString(), end);
  const places = await placesOf(
    write.db,
    topics.map(({ id }) => id),
  );
  for (const topic of topics) {
    const years = new Set(meetings.flatMap(({ day }) => topicYear(yearlyOf(topic), day) ?? []));
    for (const year of years) {
      const meeting = topicMeeting(yearlyOf(topic), year, meetings);
      const place = places.find((each) => each.topicId === topic.id && each.year === year);
      if (meeting && place) await carryOn(write, place, meeting);
      else if (meeting && (await agendaOf(write.db, meeting.id))) await put(write, topic, year, meeting);
    }
  }
}

async function put(write: Write, topic: YearlyTopicRow, year: number, { id }: TopicMeeting): Promise<void> {
  const [added] = topicItems(id, await itemsOf(write.db, id), [{ topic, year }]);
  if (!added) return;
  await insert(write, 'agendaItem', [added.item]);
  await insert(write, 'topicPlace', [
    { id: newId(), topicId: topic.id, year, occurrenceId: id, itemId: added.item.id },
  ]);
}

/** From a meeting that has been called off, with its parts; an item that is not there any more was somebody's doing. */
async function carryOn(write: Write, place: TopicPlaceRow, { id }: TopicMeeting): Promise<void> {
  const { db } = write;
  const of = (occurrenceId: string): Promise<OccurrenceRow | undefined> =>
    db.selectFrom('occurrence').selectAll().where('id', '=', occurrenceId).executeTakeFirst();
  const [old, next] = [await of(place.occurrenceId), await of(id)];
  const item = await itemById(db, place.itemId);
  if (old?.state !== 'cancelled' || !next || item?.occurrenceId !== old.id) return;
  await ensureAgenda(write, next);
  await carryItem(write, item, next);
  await update(write, 'topicPlace', place, { occurrenceId: next.id });
}

/** A topic comes no more; it goes off the agendas of meetings from a day on (civil) that have not been published. */
export async function removeTopic(write: Write, topic: YearlyTopicRow, today: Temporal.PlainDate): Promise<void> {
  const end = today.add({ months: 13 }).toString();
  const drafts = (await topicMeetings(write.db, topic.groupId, today.toString(), end)).filter(({ open }) => open);
  for (const place of await placesOf(write.db, [topic.id])) {
    const item = await itemById(write.db, place.itemId);
    if (item && drafts.some(({ id }) => id === item.occurrenceId)) await takeOff(write, item);
    await remove(write, 'topicPlace', place);
  }
  await remove(write, 'yearlyTopic', topic);
}

async function takeOff(write: Write, item: AgendaItemRow): Promise<void> {
  const parts = (await itemsOf(write.db, item.occurrenceId)).filter(({ parentId }) => parentId === item.id);
  for (const row of [...parts, item]) await remove(write, 'agendaItem', row);
}
