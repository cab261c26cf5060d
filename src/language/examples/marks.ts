import type { Sentence } from '#language/sentence.ts';

/** How many letters of a word are its beginning, which most of its endings leave as it is. */
const BEGINNING = 5;

/** Meanings that any sentence may have, or that another has with it. */
const anywhere = new Set(['filler', 'hedge', '{when}', '{colon}']);

/** By what a sentence is like another: what its words mean, each and by twos, the words themselves and how they begin. */
export function marksOf(sentence: Sentence): ReadonlySet<string> {
  const { places, under, tokens } = sentence;
  const meanings = [...new Set([...places.keys(), ...under.keys()])].filter((it) => !anywhere.has(it)).sort();
  const marks = new Set(turningMarks(sentence));
  for (const [at, meaning] of meanings.entries()) {
    marks.add(`=${meaning}`);
    for (const other of meanings.slice(at + 1)) marks.add(`=${meaning} =${other}`);
  }
  for (const { lower } of tokens) marks.add(lower).add(`${lower.slice(0, BEGINNING)}…`);
  return marks;
}

/** Meanings that turn a request into a question, a denial or a tale, unless it is one that is put so. */
const turning = ['no', 'notHeld', 'notDone', 'was', 'how', 'who', 'what', 'when', 'or', 'isIt'];
/** In Finnish: "peruttiin", "siirrettiinkö" and "lähetitkö" tell or ask what was done. */
const wasDone = /(?:(?:tt|[lrnkshd]t)iin|(?<!is|vo)i(?:t|n|mme|tte|vat)?k[oö](?:h[aä]n)?)(?:k[oö])?$/;
const supposing = /^(?:jos|mikäli|entä jos|om|ifall|tänk om|if|suppose|in case)(?!\p{L})/iu;

/** The marks of a sentence that may turn it into something else than a request. */
export function turningMarks({ places, tokens, text, locale }: Sentence): string[] {
  const found = turning.filter((it) => places.has(it)).map((it) => `=${it}`);
  const past = locale === 'fi' && tokens.some(({ lower }) => wasDone.test(lower));
  return [...found, ...(past ? ['=past'] : []), ...(supposing.test(text.trim()) ? ['=if'] : [])];
}
