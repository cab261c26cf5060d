import { createHash } from 'node:crypto';
import type { Request, Response } from 'express';

interface Sent {
  readonly text: string;
  readonly file: string;
  /** `inline` for a program that subscribes, `attachment` for a person who downloads. */
  readonly disposition: 'inline' | 'attachment';
}

/** Answers with a calendar, or with 304 when it is what the asker has; nobody in between may keep it. */
export function sendCalendar({ headers }: Pick<Request, 'headers'>, response: Response, sent: Sent): void {
  const etag = `"${createHash('sha256').update(sent.text).digest('base64url')}"`;
  response.set({
    'Content-Type': 'text/calendar; charset=utf-8',
    'Content-Disposition': `${sent.disposition}; filename="${sent.file}"`,
    'Cache-Control': 'private, no-cache',
    'X-Robots-Tag': 'noindex',
    ETag: etag,
  });
  // Not express's own comparison: it answers in full whoever says `Cache-Control: no-cache`, as programs do.
  const held = headers['if-none-match']?.split(',').map((each) => each.trim().replace(/^W\//, '')) ?? [];
  if (held.includes(etag)) response.status(304).end();
  else response.send(sent.text);
}
