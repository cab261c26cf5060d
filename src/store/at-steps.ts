import { type ReferenceExpression, type SelectQueryBuilder, sql } from 'kysely';
import type { ReminderStep } from '#domain/plan-due.ts';

/**
 * What a query finds at each step, with the step: those whose `due`, a column of civil dates, is in the step's days. One
 * statement, whatever the number of steps.
 */
export async function atSteps<DB, Table extends keyof DB, Row>(
  query: SelectQueryBuilder<DB, Table, Row>,
  due: ReferenceExpression<DB, Table>,
  steps: readonly ReminderStep[],
): Promise<(Row & { readonly step: string })[]> {
  const [first, ...rest] = steps.map(({ step, dueFrom, dueTo }) =>
    query
      .select(sql<string>`cast(${step} as text)`.as('step'))
      .where(sql.ref<string>(String(due)), '<=', dueTo)
      .$if(dueFrom !== null, (found) => found.where(sql.ref<string>(String(due)), '>=', dueFrom ?? '')),
  );
  if (!first) return [];
  return rest
    .reduce((all, one) => all.unionAll(one), first)
    .$castTo<Row & { step: string }>()
    .execute();
}
