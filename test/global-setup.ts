import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';
import { type Cluster, startCluster } from './postgres/cluster.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Answers with the address of an empty PostgreSQL database. */
    databases: string;
  }
}

/** One PostgreSQL for all test files, started when the first of them asks: most runs need none. */
export default async function setup(project: TestProject) {
  let cluster: Promise<Cluster> | undefined;
  const server = createServer(async (_request, response) => {
    cluster ??= startCluster();
    try {
      response.end(await (await cluster).createDatabase());
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  project.provide('databases', `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  return async () => {
    server.close();
    await (await cluster)?.stop();
  };
}
