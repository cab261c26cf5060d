import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

type Language = typeof import('./whole.ts');

let whole: Language | undefined;

/** What understands people: the grammar of three languages is 130 small files, which the start does not wait for, nor the first writer if it can. */
export function loadLanguage(): Language {
  whole ??= require('./whole.ts') as Language;
  return whole;
}
