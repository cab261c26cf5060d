import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { containsPersonalId } from '#domain/personal-id.ts';

const examples = JSON.parse(readFileSync(new URL('../acceptance/personal-id-examples.json', import.meta.url), 'utf8'));
const valid: string[] = examples.valid;
const mistyped: string[] = examples.mistyped.map(({ code }: { code: string }) => code);

const written = (code: string): string[] => [
  code,
  code.toLowerCase(),
  `${code.slice(0, 6)} ${code.slice(6)}`,
  `${code.slice(0, 6)} ${code[6]} ${code.slice(7)}`,
  `${code.slice(0, 7)} ${code.slice(7)}`,
  `${code.slice(0, 2)}.${code.slice(2, 4)}.${code.slice(4)}`,
  code.replace('-', '–'),
  code.replace('-', '\u2011'),
  code.replace('-', '\u2212'),
  `${code.slice(0, 3)}\u200b${code.slice(3)}`,
];

test.each(valid)('the code %s is recognised in every written form, inside a sentence', (code) => {
  for (const form of written(code)) expect(containsPersonalId(`Asiakkaan ${form}, tarkistus pe`), form).toBe(true);
});

test.each(mistyped)('the mistyped code %s is recognised too', (code) => {
  expect(containsPersonalId(`asiakas ${code}.`)).toBe(true);
});

const lookAlikes = [
  ...examples.lookAlikes,
  'AKT-0231',
  'AKT-012345',
  'puh. 050 381-4096',
  '+358 50 381 4096',
  '040-1234567',
  'ma 7.12.2026 klo 9.00–11.00',
  '21.12.–6.1.',
  '2026-11-23T09:00',
  'Y-tunnus 1234567-8',
  'FI21 1234 5600 0007 85',
  'VN/12345/2026',
  'vk 50, 12 000 000 e',
  'https://example.test/19:abc123def456@thread.tacv2',
];

test.each(lookAlikes)('%s is let through', (text) => {
  expect(containsPersonalId(`Asia ${text} kokoukseen`)).toBe(false);
});
