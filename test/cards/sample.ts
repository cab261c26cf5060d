import type { Locale } from '#domain/words.ts';

/** One card as it is drawn for a reader, with example data: for the gallery and for what must hold of every card. */
export interface Sample {
  readonly name: string;
  readonly card: (locale: Locale) => object;
}
