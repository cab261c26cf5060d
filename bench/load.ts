import { Agent, request } from 'node:http';

export interface Load {
  readonly perSecond: number;
  readonly p95: number;
}

/** Sends the bodies to a bot, `atOnce` at a time over kept connections, and measures each answer in milliseconds. */
export async function load(url: string, bodies: readonly string[], atOnce: number): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const times: number[] = [];
  let next = 0;
  const begun = performance.now();
  const worker = async () => {
    for (let body = bodies[next++]; body !== undefined; body = bodies[next++]) {
      const sent = performance.now();
      await post(url, body, agent);
      times.push(performance.now() - sent);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  const seconds = (performance.now() - begun) / 1000;
  agent.destroy();
  times.sort((a, b) => a - b);
  return { perSecond: bodies.length / seconds, p95: times[Math.floor(times.length * 0.95)] ?? 0 };
}

const post = (url: string, body: string, agent: Agent) =>
  new Promise<void>((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    request(`${url}/api/messages`, { method: 'POST', agent, headers }, (response) => {
      response.resume();
      response.on('end', () =>
        response.statusCode === 200 ? resolve() : reject(new Error(`answered ${response.statusCode}`)),
      );
    })
      .on('error', reject)
      .end(body);
  });
