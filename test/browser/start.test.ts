import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const start = join(import.meta.dirname, '..', '..', 'scripts', 'start.ts');

test('a taken port stops the start with a sentence that says what to do', async () => {
  const other = createServer().listen(0);
  await once(other, 'listening');
  const { port } = other.address() as { port: number };
  const { status, stderr } = spawnSync(process.execPath, [start], {
    env: { ...process.env, PORT: String(port) },
    encoding: 'utf8',
  });
  other.close();
  expect(status).toBe(1);
  expect(stderr).toContain(`Portti ${port} on jo käytössä`);
  expect(stderr).toContain(`PORT=${port + 1} npm start`);
});
