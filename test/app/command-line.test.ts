import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, expect, test } from 'vitest';
import { openHouse } from '../house.ts';

const folder = mkdtempSync(join(tmpdir(), 'command-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(script: 'backup' | 'restore', files: string[], databaseUrl: string) {
  const child = spawn(process.execPath, [join(import.meta.dirname, `../../src/${script}.ts`), ...files], {
    cwd: folder,
    env: { PATH: process.env.PATH ?? '', DATABASE_URL: databaseUrl },
  });
  const [said, complained, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { code, said: said.trim(), complained: complained.trim() };
}

test('the bot is copied while it runs, and goes on elsewhere as it was', async () => {
  const house = await openHouse({ settings: { databaseUrl: 'file:'.concat(join(folder, 'bot.db')) } });
  await house.people.aino.says('Lisää yhteispäivä 7.12. klo 9–11');
  const backup = await run('backup', ['copy.backup'], 'file:./bot.db');
  expect(backup.complained).toBe('');
  expect(backup.said).toMatch(/^copy\.backup: \d+ rows of \d+ tables, \d+ KB\. Keep it as safe as the database\.$/);
  await house.people.aino.says('Lisää yhteispäivä 8.12. klo 9–11');
  await house.close();
  const restored = await run('restore', ['copy.backup'], 'file:./other.db');
  expect(restored).toMatchObject({ code: 0, complained: '' });
  const other = await openHouse({ installed: false, settings: { databaseUrl: `file:${join(folder, 'other.db')}` } });
  const days = await other.db.selectFrom('occurrence').select('start').execute();
  expect(days).toEqual([{ start: '2026-12-07T09:00' }]);
  await other.close();
});

test('what cannot be done is one sentence and an exit code, never a stack', async () => {
  const says = async (...call: Parameters<typeof run>) => {
    const { code, said, complained } = await run(...call);
    expect([code, said]).toEqual([1, '']);
    return complained;
  };
  expect(await says('backup', [], 'file:./bot.db')).toBe('Usage: npm run backup -- FILE');
  expect(await says('restore', ['a', 'b'], 'file:./bot.db')).toBe('Usage: npm run restore -- FILE');
  expect(await says('restore', ['copy.backup'], 'file:./bot.db')).toMatch(
    /^The database is not empty \(.*\): give a new one\.$/,
  );
  expect(await says('restore', ['none'], 'file:./x.db')).toMatch(/^ENOENT: no such file.*'none'$/);
  expect(await says('backup', ['x'], 'mysql://x')).toMatch(/^DATABASE_URL: /);
  expect(await says('backup', ['x'], 'postgres://x@127.0.0.1:1/x')).toMatch(/ECONNREFUSED.*127\.0\.0\.1:1/);
});
