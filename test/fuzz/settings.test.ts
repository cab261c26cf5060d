import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ConfigError, readConfig } from '#config.ts';
import { patience, throughout } from './budget.ts';
import { oddText } from './values.ts';

const names = [
  'NODE_ENV',
  'PORT',
  'HOST',
  'DATABASE_URL',
  'MICROSOFT_APP_ID',
  'MICROSOFT_APP_TYPE',
  'MICROSOFT_APP_PASSWORD',
  'MICROSOFT_APP_TENANT_ID',
  'ALLOWED_TENANTS',
  'PUBLIC_URL',
  'TIME_ZONE',
  'DEFAULT_LOCALE',
  'CASE_REF_PATTERN',
  'LOG_LEVEL',
  'DEMO',
];
const likely = fc.constantFrom(
  'production',
  '0',
  '3978',
  '0.0.0.0',
  '127.0.0.1',
  'UserAssignedMSI',
  'https://botti.example',
  'fi',
  '1',
  'file:x',
);

test('whatever the settings, they are read or refused in one line that names one; never open to the world without credentials', {
  timeout: patience(0.05),
}, async () => {
  await throughout(
    0.05,
    fc.property(fc.dictionary(fc.constantFrom(...names), fc.oneof(oddText, likely), { maxKeys: 6 }), (env) => {
      try {
        const { credentials, host, allowedTenants } = readConfig(env);
        if (!credentials) expect(['127.0.0.1', 'localhost', '::1']).toContain(host);
        else expect(allowedTenants.length).toBeGreaterThan(0);
      } catch (error) {
        expect(error).toBeInstanceOf(ConfigError);
        const { message } = error as ConfigError;
        expect(names).toContain(message.split(': ')[0]);
        expect(message).not.toContain('\n');
      }
    }),
  );
});
