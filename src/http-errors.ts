import { randomUUID } from 'node:crypto';
import type { ErrorRequestHandler, Request, RequestHandler } from 'express';
import type { Log } from '#log.ts';

export const notFound: RequestHandler = (_request, response) => {
  response.status(404).json({ error: 'not.found' });
};

/** The caller's mistakes are answered as such; a bug is logged under an id, and the caller learns only the id. */
export const boundary =
  (log: Log): ErrorRequestHandler =>
  (error, request, response, next) => {
    const refused = asRefusal(error);
    const errorId = randomUUID();
    // Not the error itself when the body is bad: it quotes the body.
    if (refused) log.info({ ...refused, path: openPath(request) }, 'request refused');
    else log.error({ errorId, path: openPath(request), err: error }, 'request failed');
    if (response.headersSent) return next(error);
    if (refused) response.status(refused.status).json({ error: refused.code });
    else response.status(500).json({ error: 'internal', id: errorId });
  };

/** The path without the secret of an address that was given to one person. */
const openPath = ({ path }: Pick<Request, 'path'>): string => path.replace(/^(\/(?:files|feeds|events)\/).*/, '$1…');

/** A 4xx that body parsing or a check of ours put on an error; `code` is ours alone. */
function asRefusal(error: unknown): { status: number; code: string } | null {
  const { status, code } = (error ?? {}) as { status?: unknown; code?: unknown };
  if (typeof status !== 'number' || status < 400 || status >= 500) return null;
  return { status, code: typeof code === 'string' ? code : 'bad.request' };
}
