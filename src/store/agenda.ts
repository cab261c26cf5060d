import { positionOfNew, type TemplateItem, templatePosition } from '#domain/agenda.ts';
import type { Link } from '#domain/links.ts';
import { insert, remove, startWrite, type Write } from './change.ts';
import { isPostgres } from './dialect.ts';
import { newId } from './ids.ts';
import type { AgendaItemRow, AgendaRow, Db, GroupRow, OccurrenceRow } from './schema/index.ts';
import { topicItems, topicsFor } from './yearly-topic.ts';

/** A meeting with its group, whatever its state; undefined for a day of no group. */
export async function meetingOf(
  db: Db,
  occurrenceId: string,
): Promise<{ meeting: OccurrenceRow; group: GroupRow } | undefined> {
  const meeting = await db.selectFrom('occurrence').selectAll().where('id', '=', occurrenceId).executeTakeFirst();
  const group =
    meeting?.groupId && (await db.selectFrom('group').selectAll().where('id', '=', meeting.groupId).executeTakeFirst());
  return meeting && group ? { meeting, group } : undefined;
}

/** The agenda of a meeting; undefined until something has been done with it. */
export const agendaOf = (db: Db, occurrenceId: string): Promise<AgendaRow | undefined> =>
  db.selectFrom('agenda').selectAll().where('id', '=', occurrenceId).executeTakeFirst();

/** The items of an agenda in no order (see `ordered`), proposals among them. */
export const itemsOf = (db: Db, occurrenceId: string): Promise<AgendaItemRow[]> =>
  db.selectFrom('agendaItem').selectAll().where('occurrenceId', '=', occurrenceId).execute();

export const itemById = (db: Db, id: string): Promise<AgendaItemRow | undefined> =>
  db.selectFrom('agendaItem').selectAll().where('id', '=', id).executeTakeFirst();

/** One turn at a time works on an agenda: PostgreSQL lets others wait for the meeting's row, SQLite has one writer. */
async function hold(db: Db, occurrenceId: string): Promise<void> {
  const row = db.selectFrom('occurrence').select('id').where('id', '=', occurrenceId);
  if (isPostgres(db)) await row.forUpdate().execute();
}

/**
 * The agenda of a group's meeting, made of the group's standing items and its topics of the year when it is first needed.
 * That is nobody's change: taking back what was done next leaves it. For a turn that will change the agenda: others wait until it is over.
 */
export async function ensureAgenda(write: Write, meeting: OccurrenceRow): Promise<AgendaRow> {
  await hold(write.db, meeting.id);
  const old = await agendaOf(write.db, meeting.id);
  if (old) return old;
  const found = await meetingOf(write.db, meeting.id);
  const own = startWrite(write.db, { ...write, actorId: null, action: 'agenda.make' });
  const items = standingItems(meeting.id, templateOf(found?.group));
  const topics = topicItems(meeting.id, items, await topicsFor(write.db, meeting));
  const all = [...items, ...topics.map(({ item }) => item)];
  if (all.length > 0) await insert(own, 'agendaItem', all);
  const places = topics.map(({ item, due }) => ({
    id: newId(),
    topicId: due.topic.id,
    year: due.year,
    occurrenceId: meeting.id,
    itemId: item.id,
  }));
  if (places.length > 0) await insert(own, 'topicPlace', places);
  const agenda: AgendaRow = { id: meeting.id, state: 'draft', version: 0, publishedAt: null, snapshot: null };
  await insert(own, 'agenda', [agenda]);
  return agenda;
}

/** Puts a matter with its parts on another meeting's agenda: removed here and put there, so that both cards see it. */
export async function carryItem(write: Write, item: AgendaItemRow, { id }: OccurrenceRow): Promise<void> {
  const parts = (await itemsOf(write.db, item.occurrenceId)).filter(({ parentId }) => parentId === item.id);
  const position = positionOfNew(await itemsOf(write.db, id));
  for (const row of [...parts, item]) await remove(write, 'agendaItem', row);
  const moved = { ...item, occurrenceId: id, parentId: null, position, state: 'accepted' as const };
  await insert(write, 'agendaItem', [moved, ...parts.map((part) => ({ ...part, occurrenceId: id }))]);
}

/** What a new item has not been told yet. */
export const noDetails = { grounds: null, proposal: null, caseNumber: null, links: null } as const;

/** The rows that an agenda begins with. */
export const standingItems = (occurrenceId: string, template: readonly TemplateItem[]): AgendaItemRow[] =>
  template.flatMap((item, n) => {
    const whole = row(occurrenceId, item, templatePosition(n), null);
    return [whole, ...(item.items ?? []).map((part, at) => row(occurrenceId, part, at, whole.id))];
  });

const row = (
  occurrenceId: string,
  { title, heading, minutes }: TemplateItem,
  position: number,
  parentId: string | null,
): AgendaItemRow => ({
  id: newId(),
  occurrenceId,
  parentId,
  position,
  title,
  type: heading ? 'heading' : 'standing',
  presenter: null,
  presenterId: null,
  minutes: minutes ?? null,
  state: 'accepted',
  proposedById: null,
  ...noDetails,
});

export const templateOf = (group?: Pick<GroupRow, 'template'>): TemplateItem[] =>
  group ? (JSON.parse(group.template) as TemplateItem[]) : [];

/** Whether a card of this view stands in a channel or is on its way there. */
export async function isPosted(db: Db, view: string): Promise<boolean> {
  const card = db.selectFrom('livingCard').select('id').where('view', '=', view);
  const envelope = db
    .selectFrom('delivery')
    .select('id')
    .where('view', '=', view)
    .where('kind', '=', 'post')
    .where('state', 'in', ['waiting', 'sending']);
  return (await card.unionAll(envelope).limit(1).execute()).length > 0;
}

/** Whether a card of this view stands in a channel. */
export async function isShown(db: Db, view: string): Promise<boolean> {
  const card = await db.selectFrom('livingCard').select('id').where('view', '=', view).limit(1).execute();
  return card.length > 0;
}

/** The attachments of an item. */
export const linksOf = ({ links }: Pick<AgendaItemRow, 'links'>): Link[] =>
  links ? (JSON.parse(links) as Link[]) : [];

/** The published agendas of the groups' meetings from a day on (civil date): those whose cards show the groups' tasks. */
export async function agendasAhead(db: Db, groupIds: readonly string[], day: string): Promise<string[]> {
  if (groupIds.length === 0) return [];
  const rows = await db
    .selectFrom('occurrence')
    .innerJoin('agenda', 'agenda.id', 'occurrence.id')
    .select('occurrence.id')
    .where('occurrence.groupId', 'in', groupIds)
    .where('occurrence.start', '>=', day)
    .where('agenda.state', '=', 'published')
    .execute();
  return rows.map(({ id }) => id);
}
