import type { Temporal } from 'temporal-polyfill';
import { monthsKept, type RetentionKind } from '#domain/retention.ts';
import { insert, update, type Write } from './change.ts';
import { newId } from './ids.ts';
import type { Db, RetentionRow } from './schema/index.ts';

/** The times that a workspace has set; of the others the usual ones hold. */
export const retentionOf = (db: Db, workspaceId: string): Promise<RetentionRow[]> =>
  db.selectFrom('retention').selectAll().where('workspaceId', '=', workspaceId).execute();

/** Sets how long a workspace keeps something, from now on; nothing when it is so already. */
export async function setRetention(
  write: Write,
  workspaceId: string,
  kind: RetentionKind,
  { months, now }: { months: number; now: Temporal.Instant },
): Promise<void> {
  const all = await retentionOf(write.db, workspaceId);
  const old = all.find((row) => row.kind === kind);
  // What counts now, so that two changes in a row shorten nothing before its time.
  const monthsBefore = monthsKept(all, now)[kind];
  if ((old?.months ?? monthsBefore) === months) return;
  const facts = { months, monthsBefore, changedAt: write.at };
  if (old) await update(write, 'retention', old, facts);
  else await insert(write, 'retention', [{ id: newId(), workspaceId, kind, ...facts }]);
}
