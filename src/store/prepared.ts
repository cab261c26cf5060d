import type { Compilable, CompiledQuery } from 'kysely';
import type { Db } from './schema/index.ts';

type Value = string | number;

interface Plan<Row> {
  readonly query: CompiledQuery<Row>;
  /** Which of the values stands at each place of the query; what is no value of the caller's is the same every time. */
  readonly places: readonly (number | { readonly always: unknown })[];
}

/**
 * A query that every turn asks: built and compiled once for each kind of database, then run with new values, since
 * building one costs more than running it. `build` puts its values into the query as they are, without looking at them.
 */
export function prepared<Row, Values extends readonly Value[]>(
  build: (db: Db, ...values: Values) => Compilable<Row>,
): (db: Db, ...values: Values) => Promise<Row[]> {
  const plans = new WeakMap<object, Plan<Row>>();
  return async (db, ...values) => {
    const { adapter } = db.getExecutor();
    let plan = plans.get(adapter);
    if (!plan) {
      plan = compile(build, db, values.length);
      plans.set(adapter, plan);
    }
    const parameters = plan.places.map((at) => (typeof at === 'number' ? values[at] : at.always));
    return (await db.executeQuery<Row>({ ...plan.query, parameters })).rows;
  };
}

/** The same for a query that finds one row or none. */
export function preparedOne<Row, Values extends readonly Value[]>(
  build: (db: Db, ...values: Values) => Compilable<Row>,
): (db: Db, ...values: Values) => Promise<Row | undefined> {
  const all = prepared(build);
  return async (db, ...values) => (await all(db, ...values))[0];
}

/** Built with a mark in the place of each value, which tells where the values come to stand. */
function compile<Row, Values extends readonly Value[]>(
  build: (db: Db, ...values: Values) => Compilable<Row>,
  db: Db,
  count: number,
): Plan<Row> {
  const marks: unknown[] = Array.from({ length: count }, (_, n) => `value ${n}`);
  const query = build(db, ...(marks as unknown as Values)).compile();
  const places = query.parameters.map((parameter) => {
    const n = marks.indexOf(parameter);
    return n < 0 ? { always: parameter } : n;
  });
  const lost = marks.findIndex((_, n) => !places.includes(n));
  if (lost >= 0) throw new Error(`value ${lost} is not in the query`);
  return { query, places };
}
