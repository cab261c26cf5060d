import type { Request, Response } from 'express';

/** An HTTP error, an answer that never comes, a connection cut off, a 200 that makes no sense or that lacks its id. */
export type Failure =
  | { status: number; code?: string; retryAfter?: string | number }
  | 'hang'
  | 'drop'
  | 'garbage'
  | 'no id';

export function failWith(failure: Failure, request: Request, response: Response) {
  if (failure === 'hang') return;
  if (failure === 'drop') {
    request.socket.destroy();
    return;
  }
  if (failure === 'garbage') {
    response.type('application/json').send('<html>{"id": 1');
    return;
  }
  if (failure === 'no id') {
    response.json({});
    return;
  }
  const { status, code = 'ServiceError', retryAfter } = failure;
  if (retryAfter !== undefined) response.set('Retry-After', String(retryAfter));
  response.status(status).json({ error: { code, message: `refused with ${status}` } });
}
