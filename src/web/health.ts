import type { RequestHandler } from 'express';
import { sql } from 'kysely';
import type { AppContext } from '#context.ts';

const PATIENCE_MS = 2_000;

/** 200 when requests can be answered: the database is there, with its tables (`openDatabase` has run the migrations). */
export const healthRoute =
  ({ db, log }: AppContext): RequestHandler =>
  async (_request, response) => {
    try {
      await Promise.race([sql`select 1 from workspace limit 1`.execute(db), tooLate()]);
      response.json({ status: 'ready' });
    } catch (error) {
      log.error({ err: error }, 'the database does not answer');
      response.status(503).json({ status: 'unready', reason: 'database' });
    }
  };

const tooLate = () =>
  new Promise<never>((_resolve, reject) => {
    setTimeout(() => reject(new Error('no answer in time')), PATIENCE_MS).unref();
  });
