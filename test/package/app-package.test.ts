import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { understand } from '#language/understand.ts';
import { appFiles, faultsOf, type Values, zip } from '../../scripts/app-package.ts';

const values: Values = {
  VERSION: '1.2.3',
  MICROSOFT_APP_ID: '6f1c9a52-0f6e-4a1c-9a55-2f4b0c6d8e10',
  ORGANISATION: 'Pohjois-Karjalan "yhdyspinta"',
  PUBLIC_URL: 'https://botti.example.fi',
  PRIVACY_URL: 'https://www.example.fi/tietosuoja',
  TERMS_URL: 'https://www.example.fi/ehdot',
};

const folder = join(import.meta.dirname, '..', '..', 'manifest');
const translation = (language: string): Record<string, string> =>
  JSON.parse(readFileSync(join(folder, `${language}.json`), 'utf8'));
const manifest = () => JSON.parse(new TextDecoder().decode(appFiles(values).get('manifest.json')));

/** What a localisation file's key (`bots[0].commandLists[1].commands[2].title`) points at. */
const at = (document: unknown, key: string) =>
  key.match(/\w+/g)?.reduce<unknown>((place, step) => (place as Record<string, unknown> | undefined)?.[step], document);

/** Every text that people see, by the key that a localisation file would use. */
function texts(node: unknown, path = ''): string[] {
  if (Array.isArray(node)) return node.flatMap((child, i) => texts(child, `${path}[${i}]`));
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, child]) =>
    typeof child === 'string' ? [`${path}.${key}`] : texts(child, `${path}.${key}`),
  );
}

test('the package has exactly the manifest, two translations and two icons', () => {
  expect(Object.keys(unzipSync(zip(appFiles(values)))).sort()).toEqual([
    'color.png',
    'en.json',
    'manifest.json',
    'outline.png',
    'sv.json',
  ]);
});

test('the package is the same, byte by byte, when nothing has changed', () => {
  expect(zip(appFiles(values))).toEqual(zip(appFiles(values)));
});

test('the values are filled in everywhere and none is left open', () => {
  const filled = manifest();
  expect(JSON.stringify(filled)).not.toContain('${{');
  expect(filled).toMatchObject({
    id: values.MICROSOFT_APP_ID,
    version: '1.2.3',
    developer: { name: values.ORGANISATION, privacyUrl: values.PRIVACY_URL },
    bots: [{ botId: values.MICROSOFT_APP_ID, scopes: ['personal', 'team', 'groupChat'] }],
    composeExtensions: [
      {
        botId: values.MICROSOFT_APP_ID,
        commands: ['searchPractices', 'savePractice', 'addToAgenda', 'addTask'].map((id) => ({ id })),
      },
    ],
    validDomains: ['botti.example.fi'],
  });
});

test('an app id that is not a GUID stops the package', () => {
  expect(() => appFiles({ ...values, MICROSOFT_APP_ID: 'botti' })).toThrow(/manifest.json: .*\/id must match pattern/);
});

test('an address that is not an address stops the package', () => {
  expect(() => appFiles({ ...values, PUBLIC_URL: 'botti.example.fi' })).toThrow();
  expect(() => appFiles({ ...values, PRIVACY_URL: 'tietosuoja' })).toThrow(/privacyUrl/);
});

test('what the schema forbids is found', () => {
  const tooLong = { ...manifest(), name: { short: 'x'.repeat(31) } };
  expect(faultsOf(tooLong, 'MicrosoftTeams.schema.json')).toEqual([
    '/name/short must NOT have more than 30 characters',
  ]);
  expect(faultsOf({ 'name.shrt': 'x' }, 'MicrosoftTeams.Localization.schema.json')).not.toEqual([]);
});

describe.each(['sv', 'en'])('the translation to %s', (language) => {
  const keys = Object.keys(translation(language)).filter((key) => key !== '$schema');

  test('has every text of the manifest and nothing else', () => {
    const { name, description, bots, composeExtensions } = manifest();
    const shown = texts({ name, description, bots, composeExtensions })
      .map((path) => path.slice(1))
      .filter((path) => /^(name|description)\.|\.(title|description)$/.test(path));
    expect(keys.sort()).toEqual(shown.sort());
  });

  test('points at texts that are there', () => {
    for (const key of keys) expect(at(manifest(), key), key).toBeTypeOf('string');
  });

  test('leaves no title in Finnish', () => {
    const titles = keys.filter((key) => key.endsWith('.title'));
    for (const key of titles) expect(translation(language)[key], key).not.toBe(at(manifest(), key));
  });
});

test('every command in the menu is understood, and means the same in the three languages', () => {
  const now = Temporal.ZonedDateTime.from('2026-11-23T08:30[Europe/Helsinki]');
  const intent = (text: string, locale: 'fi' | 'sv' | 'en') => understand(text, { locale, now }).best?.intent;
  const titles = Object.keys(translation('sv')).filter((key) => /commandLists.*title$/.test(key));
  for (const key of titles) {
    const meant = intent(String(at(manifest(), key)), 'fi');
    expect(meant, key).toBeTypeOf('string');
    for (const language of ['sv', 'en'] as const)
      expect(intent(String(translation(language)[key]), language), `${language} ${key}`).toBe(meant);
  }
});

test.each([
  ['color.png', 192],
  ['outline.png', 32],
])('%s is a PNG of %i pixels a side', (name, side) => {
  const png = Buffer.from(appFiles(values).get(name) ?? []);
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([side, side]);
});

test('the outline icon is transparent', () => {
  const withAlpha = 6;
  expect(Buffer.from(appFiles(values).get('outline.png') ?? [])[25]).toBe(withAlpha);
});
