import type { Range } from '#language/piece.ts';
import { sameTitle } from '#language/same-title.ts';
import { baseNoun, baseObject, baseOf, basePart, about as elative } from '#language/words/finnish.ts';
import type { Reader, Reading } from './reader.ts';
import { postpositions, quoted, readText, rest, trim, words } from './rest.ts';

/** The last word in base form: "nuorten ohjaamisesta" → "nuorten ohjaaminen". */
const lastToBase = (text: string) => lastWord(ofSameCase(text), baseNoun);

const goalToBase = (text: string) => lastWord(ofSameCase(text), baseOf);

/** "Nuorten kanssa" is said as it is. */
const lastWord = (text: string, base: (word: string) => string) =>
  text.replace(/[\p{L}-]+$/u, (word) => (postpositions.has(word.toLowerCase()) ? word : base(word)));

/** An adjective in the case of its noun: "etsivästä nuorisotyöstä" → etsivä nuorisotyöstä. */
const ofSameCase = (text: string) =>
  text.replace(
    /(\p{L}{3,}(?:[vt]ava|[vt]ävä|[aeiouyäö]v[aä]|[aeiouyäö]se|ttom?a|ttömä))(sta|stä|lla|llä|lle|ssa|ssä)(?=\s+[\p{L}-]+\2$)/giu,
    (_, stem: string) =>
      stem
        .replace(/([aeiouyäö])se$/i, '$1nen')
        .replace(/ttoma$/i, 'ton')
        .replace(/ttömä$/i, 'tön'),
  );

const objectToBase = (text: string) => lastWord(text, baseObject);

/** "Budjetti-kohta" is the item of the budget. */
const withoutItem = (text: string) =>
  text.replace(/(?<=\p{L}{3})-(?:kohta|asia|aihe|asiakohta|kohdan|asian|aiheen|kohtaa|asiaa)$/u, '');

/** "Ehdotan asialistalle jonotilannetta": what is proposed. */
const partToBase = (text: string) => lastWord(text, basePart);

const inFinnish = (reading: Reading, change: (text: string) => string) => (text: string) =>
  reading.sentence.locale === 'fi' ? change(text) : text;

const slot =
  (name: string, change: (text: string, reading: Reading) => string = (it) => it): Reader =>
  (reading) => {
    const text = readText(reading);
    if (text) reading.slots[name] = change(text, reading);
  };

/** A title as it was said; before the verb's place ("lisää hankinnan asialistalle") its object is put in base form. */
export const title = slot('title', (text, reading) => {
  const next = reading.text && reading.cover.used.has(reading.text.to);
  const { found } = reading.cover;
  const spoken = found.has('discuss') && /.{3}st[aä]$/.test(text);
  const base = spoken
    ? inFinnish(reading, lastToBase)(text)
    : next && found.has('agenda')
      ? inFinnish(reading, objectToBase)(text)
      : text;
  const proposed = reading.sentence.places.get('propose')?.[0];
  return base === text &&
    proposed &&
    reading.text &&
    proposed.from < reading.text.from &&
    !reading.sentence.places.has('{colon}')
    ? inFinnish(reading, partToBase)(text)
    : base;
});

export const query = slot('query', (text, reading) => {
  const what = reading.text ? words(reading, matterOf(reading, reading.text)) : text;
  const asked = reading.sentence.places.has('how') || ofPractices(reading);
  return inFinnish(
    reading,
    asked ? objectToBase : goalToBase,
  )(what).replace(/^(?:about|om|on|concerning|regarding|ways of|ways to|ways for)\s+/i, '');
});

/** Words of the question itself, before what it is about: "miten muualla on hoidettu …". */
const ofQuestion = ['how', 'what', 'who', 'elsewhere', 'tried', 'inUse', 'taken', 'we', 'find', 'something'];

function matterOf({ sentence: { places, weights } }: Reading, { from, to }: Range): Range {
  const asks = (at: number) =>
    weights[at] === 0 || ofQuestion.some((it) => places.get(it)?.some((range) => range.from <= at && at < range.to));
  let first = from;
  if (places.has('how')) while (first < to - 1 && asks(first)) first++;
  return { from: first, to };
}
export const about = slot('title', (text, reading) => {
  const base = inFinnish(reading, lastToBase)(withoutItem(text));
  return base === text && reading.cover.found.has('presenter') ? inFinnish(reading, objectToBase)(text) : base;
});
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

/** "Tilastot on nyt lähetetty": what is said of it is no part of its title. */
const saidOfIt =
  /\s+(?:on|ovat|oli|olivat|onkin|tuli|tulivat|saatiin|sai)(?:\s+(?:nyt|ny|jo|vihdoin|viimein|kaikki|myös|eilen|tänään|kyllä|sit|sitten|just|juuri|vastikään))*\s+(?:\p{L}+(?:tt[uy]|[dlnrstkhp][uy]|n[uy]t)|viety|saatu|luotu|tuotu|syöty|valmi\p{L}*|kunnossa|hoidossa|tehtyä)(?!\p{L}).*$/iu;

export const doneTitle = slot('title', (text, reading) => {
  const bare = inFinnish(reading, (it) => it.replace(saidOfIt, ''))(text);
  const known = knownTitle(reading, text) ?? knownTitle(reading, bare);
  return (
    known ??
    inFinnish(reading, (it) =>
      objectToBase(it).replace(draft, (_, of: string, what: string) => `${what} ${elative(of)}`),
    )(bare)
  );
});

/** A topic of every year: "käsitellään TYM-sopimuksen" is about "TYM-sopimus". */
export const topicTitle = slot('title', (text, reading) => inFinnish(reading, objectToBase)(text));

/** A task by the words of its title. */
export const namedTask: Reader = (reading) => {
  const quote = quoted.exec(reading.sentence.text)?.[1];
  const any = rest(reading);
  const range = besideTask(reading, any) ?? any;
  if (range) reading.text = range;
  const text = quote ?? (range && words(reading, range));
  const given = reading.cover.found.has('deadline') && !reading.cover.found.has('task') && text?.endsWith('lle');
  const base = text && given ? inFinnish(reading, lastToBase)(text) : text;
  if (base) reading.slots.title = knownTitle(reading, base) ?? base;
};

/** In a sentence of several clauses the title is what stands right after the task: "alan jo hommiin, tehtävän tilat aika …". */
function besideTask(reading: Reading, any: Range | null): Range | null {
  const { tokens, text } = reading.sentence;
  const { used, found } = reading.cover;
  const task = ['taskOf', 'intoTask', 'task'].map((it) => found.get(it)).find((it) => it);
  if (!task || !any || (any.to > task.from && !/,\s/.test(text.slice(0, tokens[task.from]?.start)))) return null;
  let to = task.to;
  while (to < tokens.length && !used.has(to)) to++;
  return trim(reading, task.to, to);
}

/** "Lisää tehtävään tilastot kommentti: …": the word belongs to no title. */
const said = /\s+(?:kommentti|kommentin|kommentiksi|kommenttina|kommentar|kommentaren|comment)$/i;

/** A task and what is said of it: "Kommentoi tehtävää tilastot: odotan vielä Kelan lukuja". */
export const taskComment: Reader = (reading) => {
  const { tokens, text } = reading.sentence;
  const head = reading.cover.found.get('task');
  const from = head && tokens[head.to];
  if (!from) return;
  reading.text = { from: head.to, to: tokens.length };
  const [, title, comment] = /^([^:]{2,200})(?::\s*(.+))?$/s.exec(text.slice(from.start).trim()) ?? [];
  if (title)
    reading.slots.title = title
      .replace(/[”"“«»]/g, '')
      .replace(said, '')
      .trim();
  if (comment) reading.slots.taskComment = comment.trim();
};

/** A practice by its title, which begins with a capital letter. */
const practiceTitle = (text: string, reading: Reading) =>
  knownTitle(reading, text) ??
  capital(reading.sentence.locale === 'en' ? text.replace(toldOf, '') : inFinnish(reading, ofPractice)(text));

/** "Travelling adviser has been superseded", "Evening desk today and nothing has changed": no part of the title either. */
const toldOf =
  /(?<=\p{L}{3})\s+(?:(?:is|was|has|have been|isn['’]t|hasn['’]t|no longer|today|yesterday|this morning|and (?:it|nothing|everything|all))(?:\s.*)?)$/iu;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** "Nuorten paja teksti", "Vanha malli on vanhentunut": the title without what is said of it. */
const ofPractice = (text: string) =>
  text.replace(
    /(?<=\p{L}{3})\s+(?:(?:on|ei ole)\s.*|teksti[äin]?|kuvaus|kuvausta|kuvauksen|kuvaukseen|otsikko[a]?|otsikon|tiedot|tietoja|sisältö[ä]?)$/iu,
    '',
  );

export const adopted = slot('title', practiceTitle);
export const practice = slot('practice', practiceTitle);
