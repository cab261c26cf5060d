import type { Locale } from './words.ts';

/** How an id is written for people: enough of it to tell it from the others. Nobody's name follows from it. */
export const keyOf = (id: string): string => id.slice(0, 8).toUpperCase();

const someone: Readonly<Record<Locale, string>> = { fi: 'Henkilö', sv: 'Person', en: 'Person' };

/** What stands in place of a name that has been erased, in the workspace's language: `Henkilö 3F2A9C41`. */
export const erasedName = (locale: Locale, id: string): string => `${someone[locale]} ${keyOf(id)}`;
