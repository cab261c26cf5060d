import type { Piece, Range } from '#language/piece.ts';
import { span } from '#language/sentence.ts';
import { type Reading, use } from './reader.ts';

const links = new Set(['ja', 'sekä', 'och', 'samt', 'and', '&']);
/** Words that may stand between what someone is and who: "esittelijänä on Lehtonen", "presented by Nyman". */
const between = new Set([
  'on',
  'toimii',
  'tulee',
  'är',
  'blir',
  'is',
  'by',
  'av',
  'av:',
  'till',
  'för',
  'åt',
  'to',
  'for',
  'the',
  'olisi',
  'ovat',
  'are',
  'as',
  'som',
]);

/** Names in a row from a token on: "Lehtonen", "minä ja Niemi", "Niemi, Virtanen ja Korhonen". */
export function namesFrom(reading: Reading, from: number): Piece<string>[] {
  const { people, tokens } = reading.sentence;
  const found: Piece<string>[] = [];
  for (let at = from; at < tokens.length; ) {
    const person = people.find((it) => it.from === at);
    if (person) found.push(person);
    else if (!(found.length > 0 && links.has(tokens[at]?.lower ?? ''))) break;
    at = person?.to ?? at + 1;
  }
  return found;
}

/** The names in a row that end in this one. */
function namesUpTo(reading: Reading, last: Piece<string>): Piece<string>[] {
  const { people, tokens } = reading.sentence;
  const gap = links.has(tokens[last.from - 1]?.lower ?? '') ? 1 : 0;
  const before = people.find((it) => it.to === last.from - gap);
  return before ? [...namesUpTo(reading, before), last] : [last];
}

/** The names said right after a word, or right before it. */
export function namesBeside(reading: Reading, place: Range): Piece<string>[] {
  const { tokens, people } = reading.sentence;
  let after = place.to;
  while (between.has(tokens[after]?.lower ?? '')) after++;
  const next = namesFrom(reading, after);
  if (next.length > 0) return next;
  let before = place.from;
  while (between.has(tokens[before - 1]?.lower ?? '')) before--;
  const last = people.findLast((it) => before <= it.to && it.to <= place.from);
  return last ? namesUpTo(reading, last) : [];
}

/** The names as they are given on; what stands between them is used as well. */
export function take(reading: Reading, names: readonly Piece<string>[]): string[] {
  for (const name of names) use(reading, name);
  const last = names.at(-1)?.to ?? 0;
  const first = names[0]?.from ?? 0;
  for (const at of span(first, last)) reading.cover.used.add(at);
  return [...new Set(names.map((it) => it.value))];
}
