const comparers = new Map<string, Intl.Collator['compare']>();

/** How a language orders names (å, ä and ö last); made once, since making a collator costs more than a sort. */
export function comparing(lang: string): Intl.Collator['compare'] {
  const known = comparers.get(lang) ?? new Intl.Collator(lang).compare;
  comparers.set(lang, known);
  return known;
}
