import express from 'express';
import { afterEach, expect, test } from 'vitest';
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
