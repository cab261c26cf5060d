/**
 * What may follow a stem in Finnish and Swedish, folded: cases in singular and plural with the vowel before them, and
 * possessives. English needs no more than its plural.
 */
const endings = [
  ...['n', 'a', 't', 'ta', 'tta', 'ssa', 'sta', 'lla', 'lta', 'lle', 'na', 'ksi', 'nen', 'sti'],
  ...[
    'en',
    'an',
    'in',
    'on',
    'un',
    'yn',
    'aan',
    'een',
    'iin',
    'oon',
    'uun',
    'yyn',
    'seen',
    'siin',
    'ihin',
    'hun',
    'hon',
  ],
  ...[
    'ien',
    'jen',
    'ten',
    'iden',
    'itten',
    'ia',
    'ja',
    'ita',
    'itta',
    'issa',
    'ista',
    'illa',
    'ilta',
    'ille',
    'ina',
    'iksi',
  ],
  ...['nsa', 'mme', 'nne', 'kin', 'ssaan', 'staan', 'llaan'],
  ...['et', 'ar', 'or', 'er', 'arna', 'orna', 'erna', 'na', 's', 'ens', 'ets', 'ers', 'ars', 'es', 'ing'],
];
const known = new Set(endings);
const longest = Math.max(...endings.map((ending) => ending.length));
const shortestStem = 3;

/** `työllisyyden`, `terveyttä`, `mahdollisuuksia`: nouns in -us, -ys bend in their own way. */
const abstract = /([aeiouy][uy])(?:[dt]e[a-z]{0,6}|tta|ks[ei][a-z]{0,6})$/;

/**
 * The stems that a word may have: one for each ending that it may carry, the shortest last. Two forms of a word share
 * at least one of them, whichever the language; the word need not be known. Folded words in, folded stems out.
 */
export function stemsOf(word: string): string[] {
  if (word.length <= shortestStem || /\d/.test(word)) return [word];
  const base = word.replace(abstract, '$1s');
  const stems = new Set([word, bare(base)]);
  // As the first part of a compound: `terveydenhoitaja`.
  if (/[aeiouy][uy]s$/.test(base)) stems.add(`${base.slice(0, -1)}d`);
  for (let length = 1; length <= longest; length++) {
    const end = base.length - length;
    if (end >= shortestStem && known.has(base.slice(end))) stems.add(bare(base.slice(0, end)));
  }
  return [...stems];
}

/** Without what changes before an ending: last vowels, `-is-` of `-inen`, `-uks-` of `-us`, and consonant gradation. */
function bare(form: string): string {
  let stem = withoutVowels(form);
  if (stem.length > 5) stem = withoutVowels(stem.replace(/([aeiouy])ks$/, '$1s').replace(/is$/, ''));
  if (stem.length > 4) stem = stem.replace(/([uy])v$/, '$1k');
  const [strong, weak] = gradations.find(([end]) => stem.endsWith(end)) ?? ['', ''];
  const level = stem.slice(0, stem.length - strong.length) + weak;
  return level.length < shortestStem ? stem : level;
}

const withoutVowels = (form: string) => {
  let end = form.length;
  while (end > shortestStem && end > form.length - 2 && 'aeiouy'.includes(form[end - 1] ?? '')) end--;
  return form.slice(0, end);
};

/** Strong and weak grades of a stem's end, brought to one. */
const gradations: readonly (readonly [string, string])[] = [
  ...(['nt', 'nn', 'nk', 'ng'] as const).map((end) => [end, 'n'] as const),
  ...(['mp', 'mm'] as const).map((end) => [end, 'm'] as const),
  ...(['lt', 'll', 'lk'] as const).map((end) => [end, 'l'] as const),
  ...(['rt', 'rr', 'rk'] as const).map((end) => [end, 'r'] as const),
  ['ht', 'h'],
  ['hd', 'h'],
  ['tt', 't'],
  ['kk', 'k'],
  ['pp', 'p'],
  ['v', 'p'],
  ['d', 't'],
];
