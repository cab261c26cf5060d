import type { PlanCells, RefusedRow } from '#domain/plan-rows.ts';
import { insert, startWrite, type Write } from './change.ts';
import { queue, touch } from './delivery.ts';
import { newId } from './ids.ts';
import { plansByRefs } from './plan-review.ts';
import { addPlans, newPlan } from './plan-row.ts';
import { preparedOne } from './prepared.ts';
import { ownRules } from './review-rule.ts';
import type { Db, PlanImportRow } from './schema/index.ts';
import { keepUpload } from './upload.ts';

/** A row that has been judged good, with the ids of the people responsible. */
export interface GoodRow extends Omit<PlanCells, 'responsible' | 'line'> {
  readonly people: readonly string[];
}

/** What waits in the upload: references, dates and ids, nothing that was typed about anybody. */
interface Content {
  readonly good: readonly GoodRow[];
  readonly refused: readonly RefusedRow[];
}

/**
 * Begins to bring in a table: what was judged is kept, its card is queued to its person, and the clock does the rest a
 * part at a time (`importPart`), whatever becomes of this process. Returns the import.
 */
export async function startImport(
  write: Write,
  { workspaceId, personId }: Pick<PlanImportRow, 'workspaceId' | 'personId'>,
  { good, refused, same }: Content & { same: number },
): Promise<PlanImportRow> {
  const content = JSON.stringify({ good, refused } satisfies Content);
  const about = { workspaceId, personId, createdAt: write.at };
  const uploadId = await keepUpload(write.db, { ...about, groupId: null, content });
  const counts = { total: good.length, done: 0, fresh: 0, same, refused: refused.length };
  const row: PlanImportRow = { id: newId(), uploadId, changeset: newId(), ...about, ...counts, stoppedAt: null };
  await insert(write, 'planImport', [row]);
  const view = viewOf(row);
  await queue({ db: write.db, workspaceId, at: write.at }, [
    { key: view, kind: 'message', recipient: `person:${personId}`, view, dueAt: write.at },
  ]);
  return row;
}

const viewOf = ({ id }: Pick<PlanImportRow, 'id'>) => `import:${id}`;

export const importById = preparedOne((db, id: string) => db.selectFrom('planImport').selectAll().where('id', '=', id));

/** The oldest import that is not through. */
export const importUnderWay = (db: Db): Promise<PlanImportRow | undefined> =>
  db
    .selectFrom('planImport')
    .selectAll()
    .whereRef('done', '<', 'total')
    .where('stoppedAt', 'is', null)
    .orderBy('createdAt')
    .limit(1)
    .executeTakeFirst();

/** The rows that were left out, while they are kept. */
export async function refusedRows(db: Db, { uploadId }: PlanImportRow): Promise<readonly RefusedRow[]> {
  return (await contentOf(db, uploadId))?.refused ?? [];
}

async function contentOf(db: Db, uploadId: string): Promise<Content | undefined> {
  const row = await db.selectFrom('upload').select('content').where('id', '=', uploadId).executeTakeFirst();
  return row && (JSON.parse(row.content) as Content);
}

/**
 * Writes the next `most` rows of an import, in the transaction it is given: they and the mark how far it has come, or
 * nothing. A reference that somebody has registered meanwhile stays as it is. It stops when its rows are kept no more (a
 * day), or its person may not register plans any more. `at` is a UTC instant.
 */
export async function importPart(db: Db, one: PlanImportRow, most: number, at: string): Promise<void> {
  const { id, workspaceId, personId, changeset, done } = one;
  const content = (await mayGoOn(db, one)) && (await contentOf(db, one.uploadId));
  if (!content) return stopImport(db, one, at);
  const part = content.good.slice(done, done + most);
  const refs = part.map(({ ref }) => ref);
  const taken = new Set((await plansByRefs(db, workspaceId, refs)).map(({ ref }) => ref));
  const own = await ownRules(db, workspaceId);
  const by = { workspaceId, createdById: personId, createdAt: at };
  const fresh = part
    .filter(({ ref }) => !taken.has(ref))
    .map(({ people, ...row }) => newPlan(by, { ...row, type: row.planType, state: 'active' }, people, own));
  const reached = done + part.length;
  const { numUpdatedRows } = await db
    .updateTable('planImport')
    .set({ done: reached, fresh: one.fresh + fresh.length, same: one.same + taken.size })
    .where('id', '=', id)
    .where('done', '=', done)
    .executeTakeFirst();
  // Another process has done this part.
  if (numUpdatedRows === 0n) return;
  await addPlans(startWrite(db, { workspaceId, actorId: personId, action: 'plan.import', at }, changeset), fresh);
  await touch({ db, workspaceId, changeset: `${id}:${reached}`, at }, viewOf(one));
}

const mayGoOn = (db: Db, { workspaceId, personId }: PlanImportRow) =>
  db
    .selectFrom('membership')
    .innerJoin('workspace', 'workspace.id', 'membership.workspaceId')
    .select('membership.id')
    .where('workspace.removedAt', 'is', null)
    .where('membership.workspaceId', '=', workspaceId)
    .where('membership.personId', '=', personId)
    .where('membership.isCaseworker', '=', 1)
    .where('membership.leftAt', 'is', null)
    .executeTakeFirst();

/** Leaves an import as far as it has come, and lets its card say so. `at` is a UTC instant. */
export async function stopImport(db: Db, one: PlanImportRow, at: string): Promise<void> {
  await db.updateTable('planImport').set({ stoppedAt: at }).where('id', '=', one.id).execute();
  await touch({ db, workspaceId: one.workspaceId, changeset: `${one.id}:stopped`, at }, viewOf(one));
}
