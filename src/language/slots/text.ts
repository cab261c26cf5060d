import type { Range } from '#language/piece.ts';
import { sameTitle } from '#language/same-title.ts';
import { baseNoun, baseObject, baseOf, about as elative } from '#language/words/finnish.ts';
import type { Reader, Reading } from './reader.ts';

/** The longest stretch of words that nothing has explained, after the colon when something before it has; null when none. */
export function rest(reading: Reading): Range | null {
  const { tokens, weights, text } = reading.sentence;
  const { used } = reading.cover;
  const colon = tokens.findIndex((token, at) => used.has(at) && /^\s*[:–-]\s/.test(text.slice(token.end)));
  let best: Range | null = null;
  let most = 0;
  for (let from = Math.max(0, colon + 1); from < tokens.length; from++) {
    if (used.has(from)) continue;
    let to = from;
    while (to < tokens.length && !used.has(to)) to++;
    const run = trim(reading, from, to);
    const size = run ? weights.slice(run.from, run.to).filter((it) => it > 0).length : 0;
    if (run && size > most) [best, most] = [run, size];
    from = to;
  }
  return best;
}

/** They belong to the word before them: "sosiaalitoimiston kanssa". */
const postpositions = new Set(['kanssa', 'kautta', 'varten']);
const articles = new Set(['the', 'a', 'an', 'en', 'ett', 'den', 'det', 'de']);

/** Words that change nothing belong to a text inside it, not at its ends; an article stays with its noun. */
function trim({ sentence: { weights, tokens } }: Reading, from: number, to: number): Range | null {
  let [first, last] = [from, to];
  while (first < last && weights[first] === 0) first++;
  if (first > from && first < last && articles.has(tokens[first - 1]?.lower ?? '')) first--;
  while (last > first && weights[last - 1] === 0) last--;
  if (last > first && last < to && postpositions.has(tokens[last]?.lower ?? '')) last++;
  return last > first ? { from: first, to: last } : null;
}

function words(reading: Reading, { from, to }: Range): string {
  const { tokens, text } = reading.sentence;
  return text
    .slice(tokens[from]?.start, tokens[to - 1]?.end)
    .replace(/\s+/g, ' ')
    .trim();
}

const quoted = /[”"“«](.{2,}?)[”"»]/;

function read(reading: Reading): string | null {
  const quote = quoted.exec(reading.sentence.text)?.[1];
  const range = rest(reading);
  if (range) reading.text = range;
  return quote ?? (range && words(reading, range));
}

/** The last word in base form: "nuorten ohjaamisesta" → "nuorten ohjaaminen". */
const lastToBase = (text: string) => text.replace(/[\p{L}-]+$/u, (word) => baseNoun(word));

const goalToBase = (text: string) => text.replace(/[\p{L}-]+$/u, (word) => baseOf(word));

const objectToBase = (text: string) => text.replace(/[\p{L}-]+$/u, (word) => baseObject(word));

const inFinnish = (reading: Reading, change: (text: string) => string) => (text: string) =>
  reading.sentence.locale === 'fi' ? change(text) : text;

const slot =
  (name: string, change: (text: string, reading: Reading) => string = (it) => it): Reader =>
  (reading) => {
    const text = read(reading);
    if (text) reading.slots[name] = change(text, reading);
  };

/** A title as it was said; before the verb's place ("lisää hankinnan asialistalle") its object is put in base form. */
export const title = slot('title', (text, reading) => {
  const next = reading.text && reading.cover.used.has(reading.text.to);
  return next && reading.cover.found.has('agenda') ? inFinnish(reading, objectToBase)(text) : text;
});

export const query = slot('query', (text, reading) =>
  inFinnish(reading, ofPractices(reading) ? objectToBase : goalToBase)(text).replace(/^(?:about|om)\s+/i, ''),
);
export const about = slot('title', (text, reading) => inFinnish(reading, lastToBase)(text));
export const subject = slot('subject', (text, reading) => inFinnish(reading, lastToBase)(text));

/** "Mielenterveystyön käytännöt": what they are of stands before them. */
const ofPractices = ({ text, cover }: Reading) => text !== undefined && cover.found.get('practice')?.from === text.to;

/** Free words that are only taken note of: "puuttuu yksi liite". */
export const remark: Reader = (reading) => {
  const range = rest(reading);
  if (range) reading.text = range;
};

/** Everything after the head word: "Päätös: …". */
export const allText: Reader = (reading) => {
  const { tokens, text } = reading.sentence;
  const { found } = reading.cover;
  const head = ['decision', 'noted', 'dissent', 'disqualified'].map((it) => found.get(it)).find((it) => it);
  const from = head && tokens[head.to];
  if (!from) return;
  reading.text = { from: head.to, to: tokens.length };
  const said = text.slice(from.start).trim();
  // Of a dissent the name stands before the colon: "Eriävä mielipide Niemi: …".
  const own =
    found.has('dissent') || found.has('disqualified')
      ? /^[^:]{2,60}(?::\s*(.+))?$/s.exec(said)?.[1]
      : said.replace(/^(?:että|att|that)\s+/i, '');
  if (own) reading.slots.text = own;
};

/** A title of the workspace that has the same words, in whatever order and case. */
const knownTitle = (reading: Reading, text: string) =>
  reading.sentence.known.titles?.find((it) => sameTitle(text, it) && sameTitle(it, text));

/** "TYM-sopimuksen luonnos" is the "luonnos TYM-sopimuksesta" that was asked for. */
const draft = /^(\S+n) (luonnos|ehdotus|selvitys|yhteenveto|raportti|muistio|esitys)$/i;

export const doneTitle = slot('title', (text, reading) => {
  const known = knownTitle(reading, text);
  return (
    known ??
    inFinnish(reading, (it) =>
      objectToBase(it).replace(draft, (_, of: string, what: string) => `${what} ${elative(of)}`),
    )(text)
  );
});

/** A topic of every year: "käsitellään TYM-sopimuksen" is about "TYM-sopimus". */
export const topicTitle = slot('title', (text, reading) => inFinnish(reading, objectToBase)(text));

/** A task by the words of its title. */
export const namedTask = slot('title', (text, reading) => knownTitle(reading, text) ?? text);

/** A task and what is said of it: "Kommentoi tehtävää tilastot: odotan vielä Kelan lukuja". */
export const taskComment: Reader = (reading) => {
  const { tokens, text } = reading.sentence;
  const head = reading.cover.found.get('task');
  const from = head && tokens[head.to];
  if (!from) return;
  reading.text = { from: head.to, to: tokens.length };
  const [, title, comment] = /^([^:]{2,200})(?::\s*(.+))?$/s.exec(text.slice(from.start).trim()) ?? [];
  if (title) reading.slots.title = title.replace(/[”"“«»]/g, '').trim();
  if (comment) reading.slots.taskComment = comment.trim();
};

/** A practice by its title, which begins with a capital letter. */
const practiceTitle = (text: string, reading: Reading) =>
  knownTitle(reading, text) ?? text.charAt(0).toUpperCase() + text.slice(1);

export const adopted = slot('title', practiceTitle);
export const practice = slot('practice', practiceTitle);
