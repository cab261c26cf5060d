import { randomUUID } from 'node:crypto';
import type { ErrorRequestHandler, RequestHandler } from 'express';
import type { Log } from '#log.ts';

export const notFound: RequestHandler = (_request, response) => {
  response.status(404).json({ error: 'not.found' });
};

/** The caller's mistakes are answered as such; a bug is logged under an id, and the caller learns only the id. */
export const boundary =
  (log: Log): ErrorRequestHandler =>
  (error, request, response, next) => {
    const status = clientError(error);
    const errorId = randomUUID();
    // Not the error itself when the body is bad: it quotes the body.
    if (status) log.info({ status, path: request.path }, 'request refused');
    else log.error({ errorId, path: request.path, err: error }, 'request failed');
    if (response.headersSent) return next(error);
    if (status) response.status(status).json({ error: 'bad.request' });
    else response.status(500).json({ error: 'internal', id: errorId });
  };

/** The 4xx that body parsing and our own checks put on an error. */
function clientError(error: unknown): number | null {
  const status = (error as { status?: unknown } | null)?.status;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : null;
}
