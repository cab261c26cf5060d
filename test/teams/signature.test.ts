import { createSign, generateKeyPairSync, type KeyObject, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Credentials } from '#config.ts';
import type { Trust } from '#teams/adapter.ts';
import { type House, startHouse } from './house.ts';

const ISSUER = 'https://keys.test';
const SERVICE = 'https://smba.test/emea/';
const appId = randomUUID();
const ours = generateKeyPairSync('rsa', { modulusLength: 2048 });
const foreign = generateKeyPairSync('rsa', { modulusLength: 2048 });

let keys: Server;
let house: House;
let credentials: Credentials;
let trust: Trust;

beforeAll(async () => {
  // The library prints what it refuses.
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const jwk = { ...ours.publicKey.export({ format: 'jwk' }), kid: 'ours', use: 'sig', endorsements: ['msteams'] };
  keys = createServer((request, response) => {
    const url = `http://${request.headers.host}/keys`;
    response.end(JSON.stringify(request.url === '/keys' ? { keys: [jwk] } : { issuer: ISSUER, jwks_uri: url }));
  }).listen(0, '127.0.0.1');
  await once(keys, 'listening');
  const metadata = `http://127.0.0.1:${(keys.address() as AddressInfo).port}/metadata`;
  credentials = { appId, type: 'SingleTenant', password: 'not-used', tenantId: randomUUID() };
  trust = {
    ValidateAuthority: true,
    ToChannelFromBotLoginUrl: 'https://login.test/',
    ToChannelFromBotOAuthScope: 'https://api.test',
    ToBotFromChannelTokenIssuer: ISSUER,
    OAuthUrl: 'https://oauth.test',
    ToBotFromChannelOpenIdMetadataUrl: metadata,
    ToBotFromEmulatorOpenIdMetadataUrl: metadata,
  };
  house = await startHouse({ credentials }, { trust });
});
afterAll(async () => {
  await house.close();
  keys.close();
});

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

function token(claims: object, key: KeyObject | null = ours.privateKey, kid = 'ours') {
  const now = Math.floor(Date.now() / 1000);
  const body = { iss: ISSUER, aud: appId, serviceurl: SERVICE, nbf: now - 60, exp: now + 600, ...claims };
  const signed = `${part({ alg: key ? 'RS256' : 'none', typ: 'JWT', kid })}.${part(body)}`;
  return `Bearer ${signed}.${key ? createSign('RSA-SHA256').update(signed).sign(key, 'base64url') : ''}`;
}

const post = (authorization?: string, url = house.url, tenantId?: string) =>
  fetch(`${url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(authorization && { authorization }) },
    body: JSON.stringify({
      type: 'message',
      channelId: 'msteams',
      serviceUrl: SERVICE,
      from: { id: '29:1abc' },
      recipient: { id: `28:${appId}` },
      conversation: { id: 'a:1', ...(tenantId && { tenantId }) },
      text: 'ohje',
    }),
  });

test('a message signed by Teams is heard', async () => {
  expect((await post(token({}))).status).toBe(200);
  expect(house.asked).toHaveLength(1);
});

test.each([
  ['without a signature', () => undefined],
  ['with something else than a token', () => 'Basic dmlydGFuZW46eA=='],
  ['with rubbish', () => 'Bearer x.y.z'],
  ['unsigned', () => token({}, null)],
  ['signed by someone else under our key name', () => token({}, foreign.privateKey)],
  ['signed by a key that nobody knows', () => token({}, foreign.privateKey, 'foreign')],
  ['for another bot', () => token({ aud: randomUUID() })],
  ['by another issuer', () => token({ iss: 'https://elsewhere.test' })],
  ['that has expired', () => token({ exp: Math.floor(Date.now() / 1000) - 3600 })],
  ['from before its time', () => token({ nbf: Math.floor(Date.now() / 1000) + 3600 })],
  ['for another service address', () => token({ serviceurl: 'https://elsewhere.test/' })],
])('a message %s is refused and not heard', async (_name, authorization) => {
  const heard = house.asked.length;
  expect((await post(authorization())).status).toBe(401);
  expect(house.asked).toHaveLength(heard);
});

test('strangers who flood the bot in the name of someone do not silence that one', async () => {
  for (let n = 0; n < 310; n++) expect((await post()).status).toBe(401);
  expect((await post(token({}))).status).toBe(200);
});

test('a message signed by Teams from a tenant that is not listed is not heard', async () => {
  const own = await startHouse({ credentials, allowedTenants: [credentials.tenantId] }, { trust });
  const heard = async (tenantId: string | undefined) => (await post(token({}), own.url, tenantId)).status;
  expect(await heard(randomUUID())).toBe(403);
  expect(await heard(undefined)).toBe(403);
  expect(own.asked).toEqual([]);
  expect(await heard(credentials.tenantId)).toBe(200);
  expect(own.asked).toHaveLength(1);
  await own.close();
});

test('while the keys cannot be had, Teams is asked to come again, and nothing is heard', async () => {
  const away = {
    ToBotFromChannelOpenIdMetadataUrl: 'http://127.0.0.1:9/',
    ToBotFromEmulatorOpenIdMetadataUrl: 'http://127.0.0.1:9/',
  };
  const own = await startHouse({ credentials: { ...credentials, appId } }, { trust: { ...trust, ...away } });
  const response = await post(token({}), own.url);
  expect(response.status).toBe(500);
  expect(await response.json()).toEqual({ error: 'internal', id: expect.any(String) });
  expect(own.asked).toEqual([]);
  await own.close();
});
