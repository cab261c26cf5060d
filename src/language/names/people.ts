import type { Locale } from '#domain/words.ts';
import type { Piece, Range } from '#language/piece.ts';
import { baseNames } from '#language/words/finnish.ts';
import type { Token } from '#language/words/tokens.ts';

/** Organisations and tools are not people. */
const noPerson = /^(?:kela|fpa|teams|outlook)/i;
const capital = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?:[:'’]\p{Ll}+)?$/u;
const lowerName = /^\p{L}{3,}(?<!k)(?:selle|seltä|sesta|sestä|sen)$/u;

/** In Swedish: "Salos uppgifter", "Nymans planer" are of Salo and Nyman. */
const genitive = /^\p{Lu}\p{L}{2,}(?:[aeiouyäö]|n|m|r|l|d|g)s$/u;
const owned =
  /^(?:alla )?(?:plan|uppgift|uppdrag|ärende|påminnels|rättighet|behörighet|roll|ändring|suppleant|ersättare|frånvaro|semester|klient|person|alla|egna|kartläggning)/i;

/**
 * The people a sentence names, each in base form: a known name in any case form, an unknown word with a capital
 * letter, "niemelle" after "tehtävä", and "me" for the one who writes. `free` tells which tokens nothing else has explained.
 */
export function findPeople(
  tokens: readonly Token[],
  known: readonly string[],
  locale: Locale,
  free: (at: number) => boolean,
  me: readonly Range[],
  afterTask: ReadonlySet<number>,
): Piece<string>[] {
  const names = new Set(known.flatMap((it) => [it.toLowerCase(), ...it.toLowerCase().split(/\s+/)]));
  const found: Piece<string>[] = me.map((it) => ({ ...it, value: 'me' }));
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) continue;
    const next = tokens[at + 1];
    const unknown =
      free(at) &&
      (capital.test(token.text) ||
        (locale === 'fi' && (lowerName.test(token.text) || (afterTask.has(at) && /lle$/.test(token.text))))) &&
      !noPerson.test(token.text);
    if (names.size === 0 && !unknown) continue;
    const bases =
      locale === 'fi' ? baseNames(token.text) : [token.text.replace(/(?:['’]s|:s)$/, ''), token.text.replace(/s$/, '')];
    if (locale === 'sv' && genitive.test(token.text) && owned.test(next?.text ?? '')) bases.shift();
    const base = bases.find((it) => names.has(it.toLowerCase()));
    if (!base && !unknown) continue;
    if (base && !capital.test(token.text) && !free(at)) continue;
    const last =
      next && free(at + 1) && capital.test(next.text) && !noPerson.test(next.text) && next.start === token.end + 1
        ? fullName(token, next, names, locale)
        : null;
    found.push({ from: at, to: at + (last ? 2 : 1), value: last ?? titled(base ?? bases[0] ?? token.text) });
    if (last) at++;
  }
  return found.sort((a, b) => a.from - b.from);
}

/** "Aino Virtaselle": the first name stays, the last one is put in base form. */
function fullName(first: Token, last: Token, names: ReadonlySet<string>, locale: Locale): string {
  const bases = locale === 'fi' ? baseNames(last.text) : [last.text.replace(/(?:['’]s|:s)$/, '')];
  return `${first.text} ${bases.find((it) => names.has(it.toLowerCase())) ?? bases[0] ?? last.text}`;
}

const titled = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
