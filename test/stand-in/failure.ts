import type { Request, Response } from 'express';

/** An HTTP error, an answer that never comes, or a connection cut off. */
export type Failure = { status: number; code?: string; retryAfter?: string | number } | 'hang' | 'drop';

export function failWith(failure: Failure, request: Request, response: Response) {
  if (failure === 'hang') return;
  if (failure === 'drop') {
    request.socket.destroy();
    return;
  }
  const { status, code = 'ServiceError', retryAfter } = failure;
  if (retryAfter !== undefined) response.set('Retry-After', String(retryAfter));
  response.status(status).json({ error: { code, message: `refused with ${status}` } });
}
