import type { Locale } from '#domain/words.ts';
import { type Lexicon, lexicon, lookUp } from '#language/words/lexicon.ts';
import { asWritten } from '#language/words/spoken.ts';
import { type Token, tokens as tokenize } from '#language/words/tokens.ts';
import { en, sv } from './words.ts';

const lexicons: Readonly<Partial<Record<Locale, Lexicon>>> = { sv: lexicon({ ...sv }), en: lexicon({ ...en }) };

/**
 * Whether a sentence only asks how things are, so that nothing may be changed for it: "has AKT-0801 been closed",
 * "varför flyttades mötet". Finnish asks with endings, which the shapes look at.
 */
export function asksOnly(text: string, locale: Locale): boolean {
  const words = lexicons[locale];
  if (!words) return false;
  const tokens = asWritten(tokenize(text), locale);
  const lower = tokens.map((it) => it.lower);
  if (locale === 'sv' && supposed.test(text.trim())) return true;
  if (locale === 'en' && uncertain.test(text)) return true;
  const says = (at: number, what: keyof typeof en) => lookUp(words, lower, at)?.meanings.includes(what) === true;
  let at = 0;
  while (says(at, 'before')) at++;
  if (says(at, 'should')) return lower.some((_, later) => later > at && says(later, 'or'));
  if (says(at, 'told')) return /\?\s*$/.test(text);
  if (says(at, 'asks')) return true;
  const verb = says(at, 'verb') || (locale === 'sv' && !says(at, 'soft') && past.test(lower[at] ?? ''));
  const joined = /^\s+$/.test(text.slice(tokens[at]?.end, tokens[at + 1]?.start));
  return verb && joined && (says(at + 1, 'subject') || names(tokens[at + 1], locale));
}

/** "Om vi har mötet på torsdag, hinner FPA då?": what may come is not asked for, unless it is asked of the one who is asked. */
const supposed =
  /^(?:tänk om |(?:om|ifall) [^,?]*, *(?!(?:kan|kunde|skulle|vill|ska) (?:du|vi|ni)(?!\p{L}))\p{L}[^?]*\?$)/iu;

/** "AKT-0801 might be interrupted", not "might I …" or "if we might …". */
const uncertain =
  /(?<!^|(?:if|whether|that) (?:we|i|you|it)) might (?!(?:i|we|you)(?!\p{L}))|\swill (?:probably|perhaps|possibly|maybe) /iu;

/** A Swedish verb of what was, or of what is done: "avbokade vi", "flyttades mötet", "sparas loggen". */
const past = /^\p{L}{2,}(?:(?:ade|[dtk]de|[kpst]te)s?|as)$/u;
const reference = /^\p{L}{3}-\d{4}/u;
const definite = /^\p{L}{3,}(?:en|et|an|na)s?$/u;

/** A name, a reference or, in Swedish, a noun with its article: after a verb it is what the question is about. */
function names(token: Token | undefined, locale: Locale): boolean {
  if (!token) return false;
  return (
    /^\p{Lu}\p{Ll}/u.test(token.text) || reference.test(token.text) || (locale === 'sv' && definite.test(token.text))
  );
}
