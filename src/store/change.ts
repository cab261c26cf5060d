import type { Kysely } from 'kysely';
import { DomainError } from '#domain/errors.ts';
import { newId } from './ids.ts';
import type { ChangeRow, Db, Schema } from './schema/index.ts';
import { refuseHeld } from './trouble.ts';
import { newVersions } from './version.ts';

/** The tables whose every write is kept with its before and after. All have an `id`. */
export type Audited =
  | 'workspace'
  | 'channel'
  | 'membership'
  | 'group'
  | 'seat'
  | 'series'
  | 'occurrence'
  | 'invitation'
  | 'rsvp'
  | 'substitution'
  | 'agenda'
  | 'agendaItem'
  | 'timetable'
  | 'yearlyTopic'
  | 'topicPlace'
  | 'meeting'
  | 'attendance'
  | 'minutesEntry'
  | 'minutes'
  | 'agreement'
  | 'goal'
  | 'recommendation'
  | 'poll'
  | 'situationLink'
  | 'task'
  | 'taskOwner'
  | 'taskComment'
  | 'plan'
  | 'planPerson'
  | 'planImport'
  | 'reviewRule'
  | 'absence'
  | 'practice'
  | 'practiceUse'
  | 'practiceComment'
  | 'practiceDigest'
  | 'reminder'
  | 'pause'
  | 'imported'
  | 'retention'
  | 'retentionRun'
  | 'erasure';

/**
 * The writing side of one turn: who does what, in which transaction. Everything written through it is one changeset,
 * which `undoChangeset` takes back whole.
 */
export interface Write {
  readonly db: Db;
  readonly changeset: string;
  readonly workspaceId: string | null;
  readonly actorId: string | null;
  /** The command, such as `plan.reviewed`. */
  readonly action: string;
  /** Where it was asked for: `personal`, or a chat's or channel's id; null of what the clock does. */
  readonly conversation: string | null;
  /** UTC instant. */
  readonly at: string;
  /** What has been written so far, in order. */
  readonly written: Written[];
}

export interface Written {
  readonly entity: Audited;
  /** The row as it is now, or as it was before it was removed. */
  readonly row: Readonly<Record<string, unknown>>;
}

/** The changeset is a new one, but for work that is done in several parts. */
export function startWrite(
  db: Db,
  by: Pick<Write, 'workspaceId' | 'actorId' | 'action' | 'at'> & Partial<Pick<Write, 'conversation'>>,
  changeset = newId(),
): Write {
  return { db, changeset, written: [], conversation: null, ...by };
}

/** Whether what has been written can be taken back by its person: not the beginning of long work, whose own card does that. */
export const undoable = ({ written }: Write): boolean => written.some(({ entity }) => entity !== 'planImport');

/** Inserts rows of an audited table, in one statement (two with the log), and returns them. */
export async function insert<T extends Audited>(write: Write, table: T, rows: Schema[T][]): Promise<Schema[T][]> {
  for (const batch of batches(rows)) {
    await rowsOf(write.db)
      .insertInto(table as string)
      .values(batch as unknown as Row[])
      .execute();
    await log(
      write,
      batch.map((row) => ({ entity: table, entityId: row.id, before: null, after: row })),
    );
  }
  return rows;
}

/** Changes one row and returns it as it is now. `row` is the whole row as it was read in this transaction. */
export async function update<T extends Audited>(
  write: Write,
  table: T,
  row: Schema[T],
  patch: Partial<Schema[T]>,
): Promise<Schema[T]> {
  const after = { ...row, ...patch };
  await rowsOf(write.db)
    .updateTable(table as string)
    .set(patch)
    .where('id', '=', row.id)
    .execute();
  await log(write, [{ entity: table, entityId: row.id, before: row, after }]);
  return after;
}

/** Removes one row; `row` is the whole row as it was read in this transaction. */
export async function remove<T extends Audited>(write: Write, table: T, row: Schema[T]): Promise<void> {
  await rowsOf(write.db)
    .deleteFrom(table as string)
    .where('id', '=', row.id)
    .execute();
  await log(write, [{ entity: table, entityId: row.id, before: row, after: null }]);
}

/**
 * Takes a whole changeset back, newest row first, and returns what was taken back.
 * Refuses (`undo.unknown`, `undo.already`, `undo.changed`) when there is none of this actor's, when it is taken back
 * already, or when a row has been changed by someone since, or something has been put under it.
 */
export async function undoChangeset(write: Write, changeset: string): Promise<ChangeRow[]> {
  const changes = await changesOf(write.db, changeset, write.actorId);
  if (changes.length === 0) throw new DomainError('undo.unknown');
  const undone = await write.db.selectFrom('change').select('id').where('undoes', '=', changeset).limit(1).execute();
  if (undone.length > 0) throw new DomainError('undo.already');
  if (!(await isWhole(write.db, changeset))) throw new DomainError('undo.changed');
  for (const change of changes) await restore(write, change).catch(refuseHeld);
  return changes;
}

/** What a person changed in one turn, the newest row first. */
export const changesOf = (db: Db, changeset: string, actorId: string | null): Promise<ChangeRow[]> =>
  db
    .selectFrom('change')
    .selectAll()
    .where('changeset', '=', changeset)
    .where('actorId', '=', actorId)
    .orderBy('position', 'desc')
    .execute();

/** The groups whose things the changes are about: their own rows, and those of their meetings and tasks. */
export async function groupsTouched(db: Db, changes: readonly ChangeRow[]): Promise<string[]> {
  const rows = changes.map(({ entity, before, after }) => ({
    entity,
    row: JSON.parse(after ?? before ?? '{}') as Row,
  }));
  const told = rows.flatMap(({ entity, row }) => (entity === 'group' ? row.id : (row.groupId as string | null)) ?? []);
  const meetings = rows.flatMap(({ row }) => (row.occurrenceId as string | null) ?? []);
  const held = rows.filter(({ entity }) => ofMeeting.includes(entity)).map(({ row }) => row.id);
  const ids = [...meetings, ...held];
  if (ids.length === 0) return [...new Set(told)];
  const found = await db.selectFrom('occurrence').select('groupId').where('id', 'in', ids).execute();
  return [...new Set([...told, ...found.flatMap(({ groupId }) => groupId ?? [])])];
}

/** Rows that have the id of their meeting. */
const ofMeeting = ['agenda', 'timetable', 'meeting', 'minutes'];

/**
 * The newest changeset that a person asked for in a conversation, not taken back and not itself a taking back. What was
 * asked for nowhere (a long work of the clock) is taken back one to one.
 */
export async function lastChangeset(db: Db, actorId: string, conversation = 'personal'): Promise<string | null> {
  const row = await db
    .selectFrom('change')
    .select('changeset')
    .where('actorId', '=', actorId)
    .where('undoes', 'is', null)
    .where(({ or, eb }) =>
      or([
        eb('conversation', '=', conversation),
        ...(conversation === 'personal' ? [eb('conversation', 'is', null)] : []),
      ]),
    )
    .where('changeset', 'not in', (query) =>
      query
        .selectFrom('change as u')
        .select('u.undoes')
        .where('u.undoes', 'is not', null)
        .where('u.actorId', '=', actorId)
        .$castTo<{ undoes: string }>(),
    )
    .orderBy('at', 'desc')
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.changeset ?? null;
}

/**
 * What the log has let go of cannot be taken back by halves: whether each part of a changeset (long work has several)
 * still has every row it counted, those that are nobody's change included.
 */
async function isWhole(db: Db, changeset: string): Promise<boolean> {
  const rows = await db.selectFrom('change').select(['at', 'position']).where('changeset', '=', changeset).execute();
  return [...Map.groupBy(rows, ({ at }) => at).values()].every((part) => {
    const positions = new Set(part.map(({ position }) => position));
    return positions.size === Math.max(...positions) + 1;
  });
}

/** Which of the rows a changeset made, by their ids. */
export async function madeBy(db: Db, changeset: string, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('change')
    .select('entityId')
    .where('changeset', '=', changeset)
    .where('entityId', 'in', ids)
    .where('before', 'is', null)
    .execute();
  return rows.map(({ entityId }) => entityId);
}

async function restore(write: Write, change: ChangeRow): Promise<void> {
  const db = rowsOf(write.db);
  const table: string = change.entity;
  const before = change.before ? (JSON.parse(change.before) as Row) : null;
  const after = change.after ? (JSON.parse(change.after) as Row) : null;
  const now = (await db.selectFrom(table).selectAll().where('id', '=', change.entityId).executeTakeFirst()) ?? null;
  if (!same(now, after)) throw new DomainError('undo.changed');
  if (!before) await db.deleteFrom(table).where('id', '=', change.entityId).execute();
  else if (!after) await db.insertInto(table).values(before).execute();
  else await db.updateTable(table).set(before).where('id', '=', change.entityId).execute();
  await log(
    write,
    [{ entity: change.entity as Audited, entityId: change.entityId, before: now, after: before }],
    change.changeset,
  );
}

interface Logged {
  entity: Audited;
  entityId: string;
  before: object | null;
  after: object | null;
}

async function log(write: Write, rows: Logged[], undoes: string | null = null): Promise<void> {
  const { changeset, workspaceId, actorId, action, at, conversation } = write;
  const first = write.written.length;
  const values = rows.map((row, n) => ({
    id: newId(),
    changeset,
    workspaceId,
    actorId,
    action,
    conversation,
    at,
    undoes,
    position: first + n,
    entity: row.entity,
    entityId: row.entityId,
    before: row.before && JSON.stringify(row.before),
    after: row.after && JSON.stringify(row.after),
  }));
  await write.db.insertInto('change').values(values).execute();
  const written = rows.map(({ entity, before, after }) => ({ entity, row: { ...(after ?? before) } }));
  await newVersions(write.db, written);
  write.written.push(...written);
}

/** SQLite takes at most 32,766 parameters in a statement; the widest table has 16 columns. */
function* batches<T>(rows: T[], size = 1000): Generator<T[]> {
  for (let start = 0; start < rows.length; start += size) yield rows.slice(start, start + size);
}

type Row = { id: string } & Record<string, unknown>;

/** One table of several, chosen as the program runs: what the compiler cannot follow stands here and nowhere else. */
const rowsOf = (db: Db) => db as unknown as Kysely<Record<string, Row>>;

const same = (a: object | null, b: object | null) => ordered(a) === ordered(b);
const ordered = (row: object | null) => row && JSON.stringify(Object.entries(row).sort(([x], [y]) => (x < y ? -1 : 1)));
