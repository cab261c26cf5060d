import type { Compilable, CompiledQuery } from 'kysely';
import type { Db } from './schema/index.ts';

/**
 * A query that every turn asks: built and compiled once for each kind of database, then run with new values, since
 * building one costs more than running it. The values must stand in the query once each and in their order; the first
 * use throws when they do not.
 */
export function prepared<Row, Values extends readonly (string | number)[]>(
  build: (db: Db, ...values: Values) => Compilable<Row>,
): (db: Db, ...values: Values) => Promise<Row[]> {
  const compiled = new WeakMap<object, CompiledQuery<Row>>();
  return async (db, ...values) => {
    const { adapter } = db.getExecutor();
    let query = compiled.get(adapter);
    if (!query) {
      query = build(db, ...values).compile();
      if (JSON.stringify(query.parameters) !== JSON.stringify(values)) throw new Error('values out of order');
      compiled.set(adapter, query);
    }
    return (await db.executeQuery<Row>({ ...query, parameters: values })).rows;
  };
}

/** The same for a query that finds one row or none. */
export function preparedOne<Row, Values extends readonly (string | number)[]>(
  build: (db: Db, ...values: Values) => Compilable<Row>,
): (db: Db, ...values: Values) => Promise<Row | undefined> {
  const all = prepared(build);
  return async (db, ...values) => (await all(db, ...values))[0];
}
