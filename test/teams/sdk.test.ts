import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { TeamsAdapter } from '#teams/sdk.ts';

const require = createRequire(import.meta.url);

test('what signs in as a managed identity is there when it is first needed', () => {
  expect(TeamsAdapter).toBeTypeOf('function');
  const inSdk = createRequire(require.resolve('@microsoft/teams-ai'));
  const { DefaultAzureCredential } = inSdk('@azure/identity');
  expect(new DefaultAzureCredential({ managedIdentityClientId: 'app' })).toHaveProperty('getToken');
});
