import { insert, type Write } from './change.ts';
import { newId } from './ids.ts';
import { namesOf } from './people.ts';
import type { Db, PracticeRow } from './schema/index.ts';

/** A practice with its lists read and its proposer's name. */
export interface Practice extends Omit<PracticeRow, 'tags' | 'regions' | 'national'> {
  readonly tags: readonly string[];
  /** Counties by their Finnish names, or what else was said. */
  readonly regions: readonly string[];
  readonly national: boolean;
  readonly proposedBy: string | null;
}

/** Everything of a workspace's collection that can be found: proposals too, nothing archived. */
export const livePractices = (db: Db, workspaceId: string): Promise<Practice[]> =>
  practices(db, workspaceId).where('practice.state', '!=', 'archived').execute().then(read);

/** What everyone may read, in no order. */
export const publishedPractices = (db: Db, workspaceId: string): Promise<Practice[]> =>
  practices(db, workspaceId).where('practice.state', '=', 'published').execute().then(read);

export async function countPublished(db: Db, workspaceId: string): Promise<number> {
  const { count } = await db
    .selectFrom('practice')
    .select(({ fn }) => fn.countAll().as('count'))
    .where('workspaceId', '=', workspaceId)
    .where('state', '=', 'published')
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** What has been written of a workspace's practices from a UTC instant on: which, and when last. */
export const practicesWritten = (db: Db, workspaceId: string, since: string): Promise<{ id: string; at: string }[]> =>
  db
    .selectFrom('change')
    .select(({ fn }) => ['entityId as id', fn.max('at').as('at')])
    .where('workspaceId', '=', workspaceId)
    .where('entity', '=', 'practice')
    .where('at', '>=', since)
    .groupBy('entityId')
    .execute();

/** Practices by id, in the order of the ids; those that are not there are left out. Two statements at most. */
export async function practicesByIds(db: Db, workspaceId: string, ids: readonly string[]): Promise<Practice[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('practice')
    .selectAll()
    .where('id', 'in', ids)
    .where('workspaceId', '=', workspaceId)
    .execute();
  const names = await namesOf(
    db,
    rows.flatMap(({ proposedById }) => proposedById ?? []),
  );
  const found = read(rows.map((row) => ({ ...row, proposedBy: names.get(row.proposedById ?? '') ?? null })));
  return found.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
}

export const practiceById = async (db: Db, workspaceId: string, id: string): Promise<Practice | undefined> =>
  (await practicesByIds(db, workspaceId, [id]))[0];

/** The row as it stands in its table, for changing it. */
export const practiceRow = (db: Db, id: string): Promise<PracticeRow> =>
  db.selectFrom('practice').selectAll().where('id', '=', id).executeTakeFirstOrThrow();

export type PracticeFacts = Pick<Practice, 'title' | 'summary' | 'theme' | 'tags' | 'regions' | 'national'>;

/** Puts a proposal into the collection. */
export async function addPractice(
  write: Write,
  workspaceId: string,
  proposedById: string,
  facts: PracticeFacts,
): Promise<PracticeRow> {
  const row: PracticeRow = {
    id: newId(),
    workspaceId,
    state: 'proposed',
    proposedById,
    createdAt: write.at,
    publishedOn: null,
    checkBy: null,
    ...columnsOf(facts),
  };
  await insert(write, 'practice', [row]);
  return row;
}

/** What the table keeps of the facts: lists as JSON. */
export const columnsOf = ({ tags, regions, national, ...facts }: PracticeFacts) => ({
  ...facts,
  tags: JSON.stringify(tags),
  regions: JSON.stringify(regions),
  national: national ? (1 as const) : (0 as const),
});

/** The newest first. */
const practices = (db: Db, workspaceId: string) =>
  db
    .selectFrom('practice')
    .leftJoin('person', 'person.id', 'practice.proposedById')
    .selectAll('practice')
    .select('person.name as proposedBy')
    .where('practice.workspaceId', '=', workspaceId)
    .orderBy('practice.createdAt', 'desc')
    .orderBy('practice.title')
    .orderBy('practice.id');

const read = (rows: readonly (PracticeRow & { proposedBy: string | null })[]): Practice[] => rows.map(practiceOf);

/** A row with its lists read. */
export const practiceOf = ({
  tags,
  regions,
  national,
  ...row
}: PracticeRow & { proposedBy: string | null }): Practice => ({
  ...row,
  tags: JSON.parse(tags) as string[],
  regions: JSON.parse(regions) as string[],
  national: national === 1,
});
