import type { Locale } from '#domain/words.ts';
import { spelled } from './english.ts';
import type { Token } from './tokens.ts';

/** Swedish as it is spoken in Finland and typed in a hurry, each word with its form in the lists. */
const spoken = new Map(
  Object.entries({
    int: 'inte',
    itt: 'inte',
    sku: 'skulle',
    skull: 'skulle',
    skall: 'ska',
    e: 'är',
    ä: 'är',
    ere: 'är',
    me: 'med',
    å: 'och',
    o: 'och',
    oxå: 'också',
    åxå: 'också',
    oxo: 'också',
    asså: 'alltså',
    mej: 'mig',
    dej: 'dig',
    sej: 'sig',
    dom: 'de',
    nån: 'någon',
    nåt: 'något',
    nåra: 'några',
    nåde: 'något',
    nånting: 'någonting',
    nånstans: 'någonstans',
    nångång: 'någon',
    månn: 'månne',
    måst: 'måste',
    kund: 'kunde',
    behöv: 'behöver',
    vaför: 'varför',
    vaffö: 'varför',
    varfö: 'varför',
    hurdan: 'hurudan',
    tebax: 'tillbaka',
    tibaka: 'tillbaka',
    tibax: 'tillbaka',
    tillbax: 'tillbaka',
    imoron: 'imorgon',
    imorrn: 'imorgon',
    idå: 'idag',
    tå: 'då',
    vilkn: 'vilken',
    vecko: 'vecka',
    mötn: 'mötet',
  }),
);

/** What stands beside "ja" when it is "jag". */
const doing = new Set(
  `är e va var har ha hade kommer kom kan kund kunde ska sku skulle vill måst måste behöver behöv borde bör tänker
  tänkte hinner hann slipper slapp deltar hänger blir blev tar tog går gick sätter lägger gör gjorde har fick får
  jobbar sköter ansvarar hoppar missar uteblir avstår å och o int inte nu hålls ids orkar tror vet för på också oxå`
    .split(/\s+/)
    .filter(Boolean),
);

/** After these "va" is "vara". */
const helping = new Set(
  'kan kund kunde ska skall sku skulle vill får få fick måst måste bör borde brukar att å int inte också oxå alltid'.split(
    ' ',
  ),
);
/** After these "va" is "var". */
const subject = new Set('jag vi de det du han hon hen som ja den mötet dagen'.split(' '));
/** After these "ha" is "har". */
const owning = new Set(['ja', 'jag', 'vi', 'ni', 'du', 'som']);
/** After these "de" is "det", unless what follows is many. */
const impersonal = new Set(
  'e ä är va var vad finns går gick blir blev har ha hade ska sku skulle kan hur när'.split(' '),
);

/**
 * The words as the lists have them: "ja kommer int" as "jag kommer inte". The text itself stays as it was typed, and so
 * does what is read from it.
 */
export function asWritten(tokens: readonly Token[], locale: Locale): readonly Token[] {
  if (locale === 'en') return spelled(tokens);
  if (locale === 'fi') return afterNot(tokens);
  if (locale !== 'sv') return tokens;
  return tokens.map((token, at) => {
    const lower = written(token.lower, tokens[at - 1]?.lower, tokens[at + 1]?.lower);
    return lower === token.lower ? token : { ...token, lower };
  });
}

/** A Finnish verb after "en", in the form it should have there: "en pääsee", "en tulen", "en osallistun". */
const denied = new Map(
  Object.entries({
    pääse: 'pääsee pääsen pääs päse päsee pääsemme pääset',
    tule: 'tulee tulen tulemme tulem tulet tuleen',
    tuu: 'tuun tuut',
    osallistu: 'osallistun osallistuu osallistumme',
    ehdi: 'ehtii ehdin ehdimme ehtiä',
    kerkeä: 'kerkeän kerkeää',
    pysty: 'pystyn pystyy pystymme',
    voi: 'voin voimme',
    ole: 'olen olemme',
    oo: 'oon',
    halua: 'haluan haluamme',
    tarvitse: 'tarvitsen tarvitsee tarvitsemme',
  }).flatMap(([right, wrong]) => wrong.split(' ').map((it) => [it, right] as const)),
);

const not = /^(?:en|emme|emmä|emmää|etten|ettemme)$/;

function afterNot(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ lower }) => not.test(lower))) return tokens;
  return tokens.map((token, at) => {
    const before = tokens[at - 1]?.lower;
    const earlier = /^(?:mä|mää|minä|nyt|sit|sitten|kyllä|valitettavasti)$/.test(before ?? '')
      ? tokens[at - 2]?.lower
      : undefined;
    const lower = not.test(before ?? '') || not.test(earlier ?? '') ? denied.get(token.lower) : undefined;
    return lower ? { ...token, lower } : token;
  });
}

function written(word: string, before: string | undefined, after: string | undefined): string {
  switch (word) {
    case 'ja':
    case 'jå':
      return (after && doing.has(after)) || (before && doing.has(before)) ? 'jag' : word;
    case 'va':
      if (before && helping.has(before)) return 'vara';
      return before && subject.has(before) ? 'var' : 'vad';
    case 'ha':
      return (before ? owning.has(before) : after && /(?:[aie]t|tt|int)$/.test(after)) ? 'har' : word;
    case 'de':
      return before &&
        impersonal.has(before) &&
        !(after && /^(?:andra|som|gemensamma|här|där|\p{L}+(?:na|or|ar|er))$/u.test(after))
        ? 'det'
        : word;
    case 'e':
    case 'o':
      // "Den 4 e", "punkt e": a letter.
      return before && /\d$|^punkt|^bilaga/.test(before) ? word : (spoken.get(word) ?? word);
    default:
      return spoken.get(word) ?? word;
  }
}
