import { expect, test } from 'vitest';
import { changedLines } from '#domain/minutes.ts';

const old = [
  { id: '1', text: 'hankitaan ostopalveluna' },
  { id: '2', text: 'seurataan' },
  { id: '3', text: 'seurataan' },
];

test('lines that stay are left alone, others go and come', () => {
  expect(changedLines(old, 'hankitaan ostopalveluna\nseurataan\nseurataan')).toEqual({ gone: [], added: [] });
  expect(changedLines(old, ' seurataan \n\nuusi')).toEqual({ gone: ['1', '3'], added: ['uusi'] });
  expect(changedLines(old, '')).toEqual({ gone: ['1', '2', '3'], added: [] });
});
