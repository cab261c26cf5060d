import type { PlanType } from '#domain/words.ts';
import type { Db, PlanRow, ReviewRuleRow } from './schema/index.ts';

/** A workspace's own rules, oldest first. */
export const ownRules = (db: Db, workspaceId: string): Promise<ReviewRuleRow[]> =>
  db.selectFrom('reviewRule').selectAll().where('workspaceId', '=', workspaceId).orderBy('validFrom').execute();

/** The reviewed plans of a type that started on a civil date or later; null: whenever they did. */
export const reviewedPlans = (
  db: Db,
  workspaceId: string,
  planType: PlanType,
  from: string | null,
): Promise<PlanRow[]> =>
  db
    .selectFrom('plan')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .where('type', '=', planType)
    .where('due', 'is not', null)
    .where('state', 'in', ['active', 'hearing'])
    .$if(from !== null, (query) => query.where('start', '>=', from ?? ''))
    .execute();
