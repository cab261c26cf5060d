import { Temporal } from 'temporal-polyfill';
import { place } from '#domain/agenda.ts';
import { meetingKinds } from '#domain/calendar.ts';
import { agendaOf, ensureAgenda, isPosted, itemsOf, standingItems, templateOf } from './agenda.ts';
import { update, type Write } from './change.ts';
import { post } from './delivery.ts';
import type { AgendaItemRow, AgendaRow, Db, GroupRow, OccurrenceRow } from './schema/index.ts';
import { openTasks, type Task } from './task.ts';
import { topicItems, topicsFor } from './yearly-topic.ts';

/** A meeting's agenda as it stands, and what waits for the secretary. */
export interface MeetingAgenda {
  readonly meeting: OccurrenceRow;
  readonly group: GroupRow;
  /** Undefined until something has been done with it: the items are then the group's standing ones. */
  readonly row: AgendaRow | undefined;
  readonly items: readonly AgendaItemRow[];
  readonly proposals: readonly AgendaItemRow[];
  /** The number of the first item: 1, or of a formal body the next § of the calendar year. */
  readonly first: number;
  /** The group's open tasks, which the agenda follows up. */
  readonly tasks: readonly Task[];
}

export async function readAgenda(db: Db, meeting: OccurrenceRow, group: GroupRow): Promise<MeetingAgenda> {
  const row = await agendaOf(db, meeting.id);
  const all = row ? await itemsOf(db, meeting.id) : await itemsToBe(db, meeting, group);
  const items = all.filter((item) => item.state === 'accepted');
  const proposals = all.filter((item) => item.state === 'proposed').sort((a, b) => a.position - b.position);
  const first = group.formal ? (await sectionsBefore(db, meeting, group)) + 1 : 1;
  const reader = { workspaceId: group.workspaceId, personId: '', groupIds: [group.id], onlyGroups: true };
  const tasks = await openTasks(db, reader, { groupId: group.id });
  return { meeting, group, row, items, proposals, first, tasks };
}

/** What the agenda will begin with when it is made. */
async function itemsToBe(db: Db, meeting: OccurrenceRow, group: GroupRow): Promise<AgendaItemRow[]> {
  const items = standingItems(meeting.id, templateOf(group));
  const topics = topicItems(meeting.id, items, await topicsFor(db, meeting));
  return [...items, ...topics.map(({ item }) => item)];
}

/** How many sections the group's earlier meetings of the calendar year have; one not prepared yet has its standing items. */
async function sectionsBefore(db: Db, { start }: OccurrenceRow, group: GroupRow): Promise<number> {
  const earlier = await db
    .selectFrom('occurrence')
    .leftJoin('agenda', 'agenda.id', 'occurrence.id')
    .select(['occurrence.id', 'agenda.id as agendaId'])
    .where('occurrence.groupId', '=', group.id)
    .where('occurrence.start', '>=', start.slice(0, 4))
    .where('occurrence.start', '<', start)
    .where('occurrence.state', '=', 'planned')
    .where('occurrence.kind', 'in', meetingKinds)
    .execute();
  const made = earlier.flatMap(({ agendaId }) => agendaId ?? []);
  const counted = await db
    .selectFrom('agendaItem')
    .select(({ fn }) => fn.countAll().as('sections'))
    .where('occurrenceId', 'in', made.length > 0 ? made : [''])
    .where('state', '=', 'accepted')
    .where('type', '!=', 'heading')
    .where('parentId', 'is', null)
    .executeTakeFirstOrThrow();
  const standing = templateOf(group).filter(({ heading }) => !heading).length;
  return Number(counted.sections) + (earlier.length - made.length) * standing;
}

/** What is published, as text: it differs when a reader would see something else. */
export const snapshotOf = ({ meeting, items, first }: MeetingAgenda): string =>
  JSON.stringify([
    [meeting.start, meeting.end, meeting.place],
    place(items, Temporal.PlainDateTime.from(meeting.start), first).map(({ item, number }) => [
      number,
      item.title,
      item.type,
      item.presenter,
      item.minutes,
      ...(item.links ? [item.links] : []),
    ]),
  ]);

/** What publishing did: nothing new to tell, a first post, or a new version of the card that stands in the channel. */
export interface Published {
  readonly what: 'unchanged' | 'posted' | 'updated';
  readonly version: number;
  readonly agenda: MeetingAgenda;
}

/** Makes the agenda as it stands the published one; its card is posted once, at `dueAt` (a UTC instant) or now. */
export async function publish(
  write: Write,
  meeting: OccurrenceRow,
  group: GroupRow,
  { channelId, dueAt = write.at }: { channelId: string; dueAt?: string },
): Promise<Published> {
  const row = await ensureAgenda(write, meeting);
  const agenda = await readAgenda(write.db, meeting, group);
  const snapshot = snapshotOf(agenda);
  const view = `agenda:${meeting.id}`;
  const posted = await isPosted(write.db, view);
  const same = row.snapshot === snapshot;
  if (posted && row.state === 'published' && same) return { what: 'unchanged', version: row.version, agenda };
  const version = same ? Math.max(1, row.version) : row.version + 1;
  await update(write, 'agenda', row, { state: 'published', version, publishedAt: write.at, snapshot });
  if (!posted) await post(write, channelId, view, dueAt);
  return { what: posted ? 'updated' : 'posted', version, agenda };
}
