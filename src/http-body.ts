import type { IncomingMessage } from 'node:http';
import express, { type RequestHandler } from 'express';

const LIMIT = '256kb';

/** A card of Teams' own is a dozen deep; what is read goes down by functions that call themselves. */
const DEEPEST = 48;

const withNul = new WeakSet<IncomingMessage>();

/** Reads a JSON body that is neither big nor deep, without the sign NUL, which PostgreSQL's texts cannot hold. */
export const jsonBody: RequestHandler[] = [
  express.json({
    limit: LIMIT,
    verify(request, _response, body) {
      if (depthOf(body) > DEEPEST) throw Object.assign(new Error('too deep'), { status: 400, code: 'body.too.deep' });
      if (body.includes('\\u0000')) withNul.add(request);
    },
  }),
  (request, _response, next) => {
    if (withNul.has(request)) request.body = withoutNul(request.body);
    next();
  },
];

const [QUOTE, BACKSLASH, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = Buffer.from('"\\[]{}');

/** How deep lists and objects lie in each other, before anything is made of them; what stands in texts does not count. */
function depthOf(json: Buffer): number {
  let [depth, deepest] = [0, 0];
  for (let at = 0; at < json.length; at++) {
    const sign = json[at];
    if (sign === QUOTE) at = endOfText(json, at);
    else if (sign === OPEN_LIST || sign === OPEN_OBJECT) deepest = Math.max(deepest, ++depth);
    else if (sign === CLOSE_LIST || sign === CLOSE_OBJECT) depth--;
  }
  return deepest;
}

function endOfText(json: Buffer, start: number): number {
  let at = start + 1;
  while (at < json.length && json[at] !== QUOTE) at += json[at] === BACKSLASH ? 2 : 1;
  return at;
}

function withoutNul(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll('\0', '');
  if (Array.isArray(value)) return value.map(withoutNul);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, withoutNul(each)]));
}
