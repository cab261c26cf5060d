import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { Language, type Node, Parser } from 'web-tree-sitter';

const root = join(import.meta.dirname, '../..');
const source = readFileSync(join(root, 'infra/main.bicep'), 'utf8');

let tree: Node;
beforeAll(async () => {
  await Parser.init();
  const parser = new Parser();
  parser.setLanguage(
    await Language.load(fileURLToPath(import.meta.resolve('tree-sitter-bicep/tree-sitter-bicep.wasm'))),
  );
  const parsed = parser.parse(source);
  if (!parsed) throw new Error('nothing was parsed');
  tree = parsed.rootNode;
});

const every = (type: string) => tree.descendantsOfType(type).filter((node) => node !== null);
const named = (type: string) =>
  every(type).map((node) => node.namedChildren.find((child) => child?.type === 'identifier')?.text ?? '');

/** What Bicep itself brings. */
const builtIn = [
  'resourceGroup',
  'subscription',
  'take',
  'uniqueString',
  'subscriptionResourceId',
  'uriComponent',
  'guid',
  'concat',
  'json',
];
const decorators = ['description', 'minLength', 'maxLength', 'allowed', 'secure', 'minValue', 'maxValue'];

test('is Bicep by its grammar', () => {
  const faults = [...every('ERROR'), ...tree.descendantsOfType('*').filter((node) => node?.isMissing)];
  expect(faults.map((node) => `${node?.startPosition.row}: ${node?.text.slice(0, 40)}`)).toEqual([]);
  expect(tree.hasError).toBe(false);
  expect(every('resource_declaration').length).toBeGreaterThan(15);
});

test('every name is declared once, and every declaration is used', () => {
  const declared = [
    ...named('parameter_declaration'),
    ...named('variable_declaration'),
    ...named('resource_declaration'),
  ];
  const top = tree.namedChildren.filter(
    (node) => node && /_declaration$/.test(node.type) && node.type !== 'output_declaration',
  );
  const topNames = top.map((node) => node?.namedChildren.find((child) => child?.type === 'identifier')?.text);
  expect(new Set(topNames).size).toBe(topNames.length);
  const isKey = (node: Node) => node.parent?.type === 'object_property' && node.parent.firstNamedChild?.id === node.id;
  const uses = every('identifier').filter((node) => !isKey(node) && node.text);
  const known = new Set([...declared, ...builtIn, ...decorators, ...named('output_declaration')]);
  expect(uses.map(({ text }) => text).filter((name) => !known.has(name))).toEqual([]);
  const leaves = ['readsSecrets', 'pullsImages', 'teams', 'password', 'bot', 'app'];
  for (const name of declared.filter((each) => !leaves.includes(each)))
    expect([name, source.match(new RegExp(`\\b${name}\\b`, 'g'))?.length ?? 0]).toEqual([
      name,
      expect.toSatisfy((n: number) => n > 1),
    ]);
});

test('every resource has a type of Azure with a version', () => {
  const types = [...source.matchAll(/^resource \w+ '([^']+)'/gm)].map(([, type]) => type ?? '');
  for (const type of types) expect(type).toMatch(/^Microsoft\.\w+\/\w+@20\d\d-\d\d-\d\d$/);
  const has = (type: string) => types.some((each) => each.startsWith(type));
  for (const type of [
    'Microsoft.BotService/botServices',
    'Microsoft.App/containerApps',
    'Microsoft.DBforPostgreSQL/flexibleServers',
    'Microsoft.KeyVault/vaults',
    'Microsoft.ManagedIdentity/userAssignedIdentities',
  ])
    expect([type, has(type)]).toEqual([type, true]);
});

test('secrets are asked as such, go to the vault alone and are never told', () => {
  const secrets = ['appPassword', 'databasePassword'];
  for (const name of secrets) {
    expect(source).toMatch(new RegExp(`@secure\\(\\)\\n(?:@.*\\n)*param ${name} string`));
    const used = source
      .split('\n')
      .filter((line) => new RegExp(`\\b${name}\\b`).test(line) && !line.startsWith('param'));
    for (const line of used) expect(line).toMatch(/^\s+(value: |properties: \{ value: |administratorLoginPassword: )/);
  }
  expect(source).not.toMatch(/^output .*(password|secret|key)/im);
  for (const [, name] of source.matchAll(/name: '(DATABASE_URL|MICROSOFT_APP_PASSWORD)', value:/g))
    expect(name).toBeUndefined();
});

test('the container is given settings that the bot has, all that it needs', () => {
  const given = [...source.matchAll(/\{ name: '([A-Z_]+)', (?:value|secretRef): /g)].map(([, name]) => name);
  const settings = [...readFileSync(join(root, '.env.example'), 'utf8').matchAll(/^([A-Z_]+)=/gm)].map(
    ([, name]) => name,
  );
  for (const name of given) expect([...settings, 'NODE_ENV']).toContain(name);
  for (const name of [
    'NODE_ENV',
    'DATABASE_URL',
    'MICROSOFT_APP_ID',
    'MICROSOFT_APP_TYPE',
    'MICROSOFT_APP_TENANT_ID',
    'MICROSOFT_APP_PASSWORD',
    'PUBLIC_URL',
  ])
    expect(given).toContain(name);
});

test('the database has no address on the internet, and the bot only an encrypted one', () => {
  expect(source).toContain("publicNetworkAccess: 'Disabled'");
  expect(source).toContain('allowInsecure: false');
  expect(source).toContain('sslmode=verify-full');
  expect(source).toContain('enablePurgeProtection: true');
});
