import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { createLog } from '#log.ts';
import { type House, openHouse } from '../house.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

let house: House;
afterEach(() => house?.close());

const metrics = async () => (await fetch(`${house.url}/metrics`)).text();
const named = (text: string) => new Set(text.match(/\bbot_[a-z_]+/g));
/** What each metric is called in a query: a histogram has three names. */
const existing = (text: string) =>
  [...text.matchAll(/^# TYPE (\S+) (\S+)/gm)].flatMap(([, name = '', type]) =>
    type === 'histogram' ? ['bucket', 'sum', 'count'].map((part) => `${name}_${part}`) : [name],
  );

interface Dashboard {
  panels: { title: string; targets: { expr: string }[]; gridPos: { x: number; y: number; w: number; h: number } }[];
}

test('every metric of the dashboard and of the alerts exists, and every metric that exists is drawn', async () => {
  house = await openHouse();
  const exist = existing(await metrics());
  const { panels } = JSON.parse(read('infra/grafana-dashboard.json')) as Dashboard;
  const drawn = named(panels.flatMap(({ targets }) => targets.map(({ expr }) => expr)).join('\n'));
  const watched = named(read('infra/prometheus-alerts.yml'));
  for (const name of [...drawn, ...watched]) expect(exist).toContain(name);
  for (const name of exist) expect([...drawn]).toContain(name);
});

test('every alert names a chapter of the run book, which has ten', () => {
  const chapters = [...read('docs/runbook.md').matchAll(/^## (\d+)\. /gm)].map(([, number]) => number);
  expect(chapters).toEqual(Array.from({ length: 10 }, (_, n) => String(n + 1)));
  const alerts = read('infra/prometheus-alerts.yml');
  const named = [...alerts.matchAll(/runbook: "(\d+)"/g)].map(([, number]) => number);
  expect(named).toHaveLength(alerts.match(/- alert: /g)?.length ?? 0);
  for (const number of named) expect(chapters).toContain(number);
});

test('no panel lies on another', () => {
  const { panels } = JSON.parse(read('infra/grafana-dashboard.json')) as Dashboard;
  const cells = panels.flatMap(({ gridPos: { x, y, w, h } }) =>
    Array.from({ length: w * h }, (_, n) => `${x + (n % w)} ${y + Math.floor(n / w)}`),
  );
  expect(new Set(cells).size).toBe(cells.length);
});

test('how long an answer took is counted by its kind', async () => {
  house = await openHouse();
  await house.people.aino.says('Mitä osaat?');
  const text = await metrics();
  expect(text).toContain('bot_turn_seconds_count{kind="message"} 1');
  expect(text).toMatch(/bot_turn_seconds_sum\{kind="message"\} 0\.\d+/);
  expect(text).toMatch(/bot_memory_bytes \d{8}/);
  expect(text).toMatch(/bot_database_up 1/);
});

test('who cannot be reached is counted', async () => {
  house = await openHouse();
  expect(await metrics()).toContain('bot_unreachable_people 0');
  await house.db
    .updateTable('person')
    .set({ unreachableAt: '2026-11-23T07:00:00.000Z' })
    .where('name', '=', 'Sari Mäkelä')
    .execute();
  expect(await metrics()).toContain('bot_unreachable_people 1');
});

test('without a database the process still tells of itself', async () => {
  house = await openHouse();
  await house.db.schema
    .dropTable('delivery')
    .execute()
    .catch(() => house.db.destroy());
  const response = await fetch(`${house.url}/metrics`);
  expect(response.status).toBe(200);
  const text = await response.text();
  expect(text).toContain('bot_database_up 0');
  expect(text).toMatch(/bot_up_seconds \d/);
});

test('errors of the log are counted, and nothing less', () => {
  let errors = 0;
  const log = createLog('fatal', () => errors++);
  log.info('x');
  log.error('not written at this level, not counted');
  expect(errors).toBe(0);
  const speaking = createLog('warn', () => errors++);
  speaking.warn('a warning is none');
  expect(errors).toBe(0);
  speaking.error('an error is one');
  expect(errors).toBe(1);
});
