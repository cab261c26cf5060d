import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import express, { type Router } from 'express';
import helmet from 'helmet';
import type { Config } from '#config.ts';
import { jsonBody } from '#http-body.ts';
import { boundary, notFound } from '#http-errors.ts';
import type { Log } from '#log.ts';

export interface Server {
  /** The address on this machine, such as `http://127.0.0.1:3978`. */
  readonly url: string;
  readonly port: number;
  /** Takes no more requests, finishes those under way (at most ten seconds), then closes. */
  close(): Promise<void>;
}

const GRACE_MS = 10_000;

export async function listen(config: Config, log: Log, ...routers: Router[]): Promise<Server> {
  const app = express();
  app.disable('x-powered-by');
  let closing = false;
  app.use((_request, response, next) => {
    if (closing) response.set('Connection', 'close');
    next();
  });
  app.use(helmet(), ...jsonBody, ...routers, notFound, boundary(log));

  const server = app.listen(config.port, config.host);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const host = config.host.includes(':') ? `[${config.host}]` : config.host;
  return {
    url: `http://${host}:${port}`,
    port,
    async close() {
      closing = true;
      const closed = once(server, 'close');
      server.close();
      const idle = setInterval(() => server.closeIdleConnections(), 50);
      const late = setTimeout(() => server.closeAllConnections(), GRACE_MS);
      await closed;
      clearInterval(idle);
      clearTimeout(late);
    },
  };
}
