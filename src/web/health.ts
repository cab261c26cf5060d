import type { RequestHandler } from 'express';
import type { AppContext } from '#context.ts';
import { probe } from '#store/trouble.ts';

const PATIENCE_MS = 2_000;

/** Asked more often than this, the last answer is given again: it costs a write. */
const FRESH_MS = 500;

/** 200 when requests can be answered: the database has its tables (`openDatabase` has run the migrations) and takes a row. */
export function healthRoute({ db, log }: AppContext): RequestHandler {
  let last: { at: number; answer: Promise<boolean> } | undefined;
  const ask = () =>
    Promise.race([probe(db), tooLate()]).then(
      () => true,
      (error: unknown) => {
        log.error({ err: error }, 'the database does not take anything: locked, full or away');
        return false;
      },
    );
  return async (_request, response) => {
    const now = performance.now();
    if (!last || now - last.at > FRESH_MS) last = { at: now, answer: ask() };
    if (await last.answer) response.json({ status: 'ready' });
    else response.status(503).json({ status: 'unready', reason: 'database' });
  };
}

const tooLate = () =>
  new Promise<never>((_resolve, reject) => {
    setTimeout(() => reject(new Error('no answer in time')), PATIENCE_MS).unref();
  });
