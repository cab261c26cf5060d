import express from 'express';
import { afterEach, describe, expect, test } from 'vitest';
import { readConfig } from '#config.ts';
import { listen, type Server } from '#http.ts';
import { createLog } from '#log.ts';

let server: Server;
afterEach(() => server.close());

const start = async (router: express.Router) => {
  server = await listen(readConfig({ PORT: '0', LOG_LEVEL: 'silent' }), createLog('silent'), router);
};

test('answers carry safe headers and nothing about what answers', async () => {
  await start(express.Router().get('/x', (_request, response) => void response.json({})));
  const { headers } = await fetch(`${server.url}/x`);
  expect(headers.get('x-powered-by')).toBeNull();
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('content-security-policy')).toContain("default-src 'self'");
  expect(headers.get('strict-transport-security')).toMatch(/max-age=\d{7}/);
  expect(headers.get('x-frame-options')).toBe('SAMEORIGIN');
});

test('an address that does not exist is not found', async () => {
  await start(express.Router());
  expect((await fetch(`${server.url}/nowhere`)).status).toBe(404);
});

test('a stop lets the request under way finish and takes no new one', async () => {
  const { promise: arrived, resolve: arrive } = Promise.withResolvers<void>();
  const { promise: work, resolve: finish } = Promise.withResolvers<void>();
  await start(
    express.Router().get('/slow', async (_request, response) => {
      arrive();
      await work;
      response.json({ done: true });
    }),
  );
  const answer = fetch(`${server.url}/slow`);
  await arrived;
  const closed = server.close();
  await expect(fetch(`${server.url}/slow`)).rejects.toThrow();
  finish();
  expect(await (await answer).json()).toEqual({ done: true });
  await closed;
});

describe('a body', () => {
  const heard: unknown[] = [];
  const post = async (body: string) => {
    heard.length = 0;
    await start(express.Router().post('/x', (request, response) => void response.json(heard.push(request.body))));
    const response = await fetch(`${server.url}/x`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    return { status: response.status, answer: await response.json() };
  };
  const nested = (depth: number) => `${'{"a":['.repeat(depth / 2)}${']}'.repeat(depth / 2)}`;

  test('of 256 KB is read, and a longer one is not', async () => {
    expect((await post(JSON.stringify({ text: 'x'.repeat(262_000) }))).status).toBe(200);
    await server.close();
    expect((await post(JSON.stringify({ text: 'x'.repeat(263_000) }))).status).toBe(413);
    expect(heard).toEqual([]);
  });

  test('is not read when it is deeper than any card', async () => {
    expect((await post(nested(48))).status).toBe(200);
    await server.close();
    expect(await post(nested(50))).toEqual({ status: 400, answer: { error: 'body.too.deep' } });
    await server.close();
    expect((await post('['.repeat(200_000))).status).toBe(400);
    expect(heard).toEqual([]);
  });

  test('may have any brackets in its texts', async () => {
    const text = `\\"${'[{'.repeat(100)}\\\\`;
    expect((await post(JSON.stringify({ text }))).status).toBe(200);
    expect(heard).toEqual([{ text }]);
  });

  test('loses the sign that no text of PostgreSQL can hold, and nothing else', async () => {
    await post('{"text":"a\\u0000b","list":[1,null,{"x":"\\u0000"}],"said":"\\\\u0000"}');
    expect(heard).toEqual([{ text: 'ab', list: [1, null, { x: '' }], said: '\\u0000' }]);
  });
});
