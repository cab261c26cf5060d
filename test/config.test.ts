import { describe, expect, test } from 'vitest';
import { ConfigError, readConfig } from '#config.ts';

const registered = { MICROSOFT_APP_ID: 'a', MICROSOFT_APP_PASSWORD: 'b', MICROSOFT_APP_TENANT_ID: 'c' };

describe('without credentials', () => {
  test('the bot listens on this machine alone', () => {
    expect(readConfig({})).toMatchObject({ host: '127.0.0.1', credentials: null, allowedTenants: [] });
    expect(readConfig({ HOST: '::1' }).host).toBe('::1');
  });

  test.each(['0.0.0.0', '::', '192.168.1.5', 'botti.example'])('listening on %s stops the start', (HOST) => {
    expect(() => readConfig({ HOST })).toThrow(/^HOST: without MICROSOFT_APP_ID anyone could call the bot/);
  });

  test('production stops the start, on this machine as well', () => {
    expect(() => readConfig({ NODE_ENV: 'production', HOST: '127.0.0.1' })).toThrow(/^MICROSOFT_APP_ID: /);
  });
});

describe('with credentials', () => {
  test('the bot listens to all, and hears the tenant of its registration unless others are named', () => {
    expect(readConfig(registered)).toMatchObject({ host: '0.0.0.0', allowedTenants: ['c'] });
    expect(readConfig({ ...registered, ALLOWED_TENANTS: 'd, e' }).allowedTenants).toEqual(['d', 'e']);
  });

  test.each([
    ['MICROSOFT_APP_TENANT_ID', { MICROSOFT_APP_TENANT_ID: '' }],
    ['MICROSOFT_APP_PASSWORD', { MICROSOFT_APP_PASSWORD: '' }],
    ['MICROSOFT_APP_TYPE', { MICROSOFT_APP_TYPE: 'MultiTenant' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'http://botti.example' }],
  ])('a wrong %s stops the start', (name, env) => {
    expect(() => readConfig({ ...registered, ...env })).toThrow(new RegExp(`^${name}: `));
  });

  test('a managed identity has no password', () => {
    const { MICROSOFT_APP_PASSWORD: _, ...identity } = registered;
    expect(readConfig({ ...identity, MICROSOFT_APP_TYPE: 'UserAssignedMSI' }).credentials).toMatchObject({
      password: null,
    });
  });
});

test.each([
  ['PORT', '70000'],
  ['DATABASE_URL', 'mysql://x'],
  ['TIME_ZONE', 'Europe/Mikkeli'],
  ['PUBLIC_URL', 'javascript:alert(1)'],
  ['CASE_REF_PATTERN', '['],
  ['DEFAULT_LOCALE', 'de'],
])('a wrong %s is named, and what it was is not said', (name, value) => {
  const start = () => readConfig({ [name]: value });
  expect(start).toThrow(ConfigError);
  expect(start).toThrow(new RegExp(`^${name}: `));
  expect(start).not.toThrow(value);
});
