import { afterEach, beforeEach, expect, test } from 'vitest';
import { isSameSecret, secretOf } from '#domain/secret.ts';
import { giveDownload } from '#store/download.ts';
import { type House, openHouse } from '../house.ts';

let house: House;
beforeEach(async () => {
  house = await openHouse({ now: '2026-11-23T09:00' });
});
afterEach(() => house.close());

async function give(file = 'practices:csv') {
  const aino = await house.db.selectFrom('membership').selectAll().where('isAdmin', '=', 1).executeTakeFirstOrThrow();
  const { workspaceId, personId } = aino;
  return giveDownload(house.db, { workspaceId, personId, file }, house.clock.now().toString());
}
const statusOf = async (secret: string) => (await fetch(`${house.url}/files/${secret}`)).status;

test('no two links to the same file are alike, and none can be told from the others', async () => {
  const secrets = [];
  for (let n = 0; n < 200; n++) secrets.push(await give());
  expect(new Set(secrets).size).toBe(200);
  for (const secret of secrets) expect(secret).toMatch(/^[\w-]{32}$/);
  for (let at = 0; at < 32; at++) expect(new Set(secrets.map((secret) => secret[at])).size).toBeGreaterThan(20);
  expect(JSON.stringify(await house.db.selectFrom('download').selectAll().execute())).not.toContain(secrets[0]);
});

test('a link that is nearly right opens nothing, and one of a quarter of an hour ago neither', async () => {
  const secret = await give();
  expect(await statusOf(secret)).toBe(200);
  const other = secret[0] === 'A' ? 'B' : 'A';
  for (const near of [other + secret.slice(1), secret.slice(0, -1), `${secret}A`, secret.toLowerCase() + other])
    expect(await statusOf(near)).toBe(404);
  house.clock.pass({ minutes: 15, seconds: 1 });
  expect(await statusOf(secret)).toBe(404);
});

test('a link that is asked without end is held back', async () => {
  const secret = await give();
  const answers = [];
  for (let n = 0; n < 61; n++) answers.push(await statusOf(secret));
  expect(answers.at(59)).toBe(200);
  expect(answers.at(60)).toBe(429);
});

test('nothing that the bot answers leads elsewhere, whatever is asked', async () => {
  const strange = ['//evil.example', '/%2f%2fevil.example', '/files/https:%2f%2fevil.example', '/feeds/..%2f..%2f.env'];
  const asked = [
    ...strange,
    '/?next=https://evil.example',
    '/healthz?url=//evil.example',
    '/healthz/',
    '/files',
    '/.env',
  ];
  for (const path of asked) {
    const response = await fetch(`${house.url}${path}`, { redirect: 'manual' });
    expect([path, response.headers.get('location')]).toEqual([path, null]);
    expect([200, 404]).toContain(response.status);
    expect(await response.text()).not.toContain('evil');
  }
});

test('secrets are compared whole, of any length, without telling where they differ', () => {
  const secret = secretOf('key', 'event 1');
  expect(isSameSecret(secret, secretOf('key', 'event 1'))).toBe(true);
  for (const other of [
    '',
    'x',
    secret.slice(1),
    `${secret}0`,
    secretOf('other', 'event 1'),
    secretOf('key', 'event 2'),
  ])
    expect(isSameSecret(secret, other)).toBe(false);
});
