import type { Locale } from '#domain/words.ts';
import type { Token } from './words/tokens.ts';

interface Said {
  readonly text: string;
  readonly locale: Locale;
  readonly tokens: readonly Token[];
  /** What a word means, and the kinds of pieces it is in. */
  means(at: number): readonly string[];
}

/** How a clause that tells why, not what, is put in a language. */
interface Reasons {
  /** It tells why when nothing in it can be asked for: "hen jobbar inte hos oss", "har semester", "eftersom …". */
  readonly maybe: RegExp;
  /** It does though it speaks of what can be asked for: "nobody can come"; not when a day or a group is in it. */
  readonly surely?: RegExp;
  /** A reason begins here without a comma. */
  readonly opens?: RegExp;
  /** What may stand before the reason itself. */
  readonly before?: RegExp;
}

const sv: Reasons = {
  maybe:
    /^(?:och |men |nämligen )?(?:(?:jag|vi|han|hon|hen|den|det|de|ingen|inget|inga|ingenting|någon|alla|man|klienten|kunden|barnet|barnen|ungen|hunden|bilen|chefen) (?:är|va|var|har|hade|ha|blev|blir|fick|får|måste|hann|hinner|hittade|behövs|behöver|jobbar|jobbade|slutade|slutar|används|använder|bytte|byter|flyttade|fungerar|stämmer|krockar|passar|saknas|fattas|gick|går|kom|kommer|sitter|står|ligger|lider|tycker|tror|vet|minns|håller|räcker|dröjer|orkar)|(?:är|blev|har|fick|måste|sitter|ligger) (?!du|ni|vi|jag|det|de|den|någon|alla|mötet)|eftersom|därför|för att|för (?:det|jag|vi|den|han|hon|hen|då)|pga|på grund av|då (?:det|jag|vi|han|hon|hen)|så (?:det|jag|vi|alla)|sjuk$|orsak)(?!\p{L})|(?<!\p{L})(?:fattas|saknas|är sjuk|är sjuka|blev sjuk|är trasig|krånglar)$/u,
};

const en: Reasons = {
  opens:
    /^(?:because|due to|owing to|on account of|(?:as|since) (?:i|we|they|there|nobody|everyone|half|my|our|i['’]m|we['’]re|it['’]s)|before (?:i|we|they|everyone)|so that (?:i|we|they|people)|so (?:i|we|they|people|everyone) (?:can|know|have|could))\s/iu,
  before:
    /^(?:(?:and|but|so|because|since|as|cause|that|well|sorry|sadly|unfortunately|apparently|actually|seems|it seems|looks like|turns out|i think|i['’]m afraid|i am afraid|just|also|now|today|reason:)\s+)*/iu,
  surely: new RegExp(
    `^(?:${[
      '(?:nobody|no[ -]one|none of|not everyone|not everybody|not enough|too many|too few|too little|too much|half (?:of )?(?:the|my|our|us)|most of (?:us|the|my|our|them)|everyone|everybody|several of|many of|some of (?:us|the)|people) .+',
      "(?:my|our|his|her|their) (?!own)(?:[\\p{L}’'-]+ ){1,3}(?:is|are|was|were|has|have|had|got|isn[’']?t|aren[’']?t|hasn[’']?t|went|broke|didn[’']?t|can[’']?t|won[’']?t|keeps?|needs?|doesn[’']?t|fell|said|says)(?: .*)?",
      'not (?:yet )?(?:ready|relevant|urgent|needed|important|enough time)(?: yet| any ?more| now)?',
      "(?:there is |there[’']?s |we have |i have |got )?no (?:time|room|space|quorum|hurry|rush|money|budget)(?: .*)?",
      "(?:we[’']?re |we are |i[’']?m |i am )?(?:out of time|running late|short of time|short-staffed|understaffed|double[ -]booked|snowed in|snowed under|swamped)(?: .*)?",
      "(?:it[’']?s |it is )?(?:not )?(?:that |so |very )?urgent(?: .*)?",
      '\\p{L}[\\p{L}-]+ (?:is|are|was|has been|will be) (?:totally |completely |really |very |so |too |off )?(?:swamped|overloaded|busy|ill|sick|overworked|unwell|stuck|snowed under|double[ -]booked|up to (?:his|her|their) .+)(?: .*)?',
      '(?:due to|because of|owing to|on account of) .+',
      'so (?:that )?(?:i|we|they|people|everyone|everybody) .+',
      'before (?:i|we|they|everyone|people) .+',
      '(?:train|bus|rail) strike',
      '(?:it|that|they|this) (?:was|were) (?:only |just |never |already )?(?:sent|put|made|closed|added|marked|booked|opened|typed|created|meant) .+',
      "(?:i|we) (?:have |[’']?ve )?(?:lost|forgot|forgotten|missed|deleted|misplaced|never got|never saw|can[’']?t find|cannot find|didn[’']?t (?:get|see|find)) .+",
      'something (?:has )?(?:came|come|comes) up(?: .*)?',
      '(?:you can |please |so )*(?:tick|check|cross|mark|close|clear) (?:it|that|this|them|that task|the task) (?:off|done|complete|completed|finished|as complete|as completed|as done|as finished|as ready)',
      '(?:long story|my bad|my mistake|my fault|life happens|force majeure)',
    ].join('|')})$`,
    'iu',
  ),
  maybe:
    /^(?:the|a|an|i|we|it|that|this|they|there|these|those|he|she|one of|i['’]m|i['’]ve|we['’]re|we['’]ve|it['’]s|that['’]s|there['’]s|they['’]re|he['’]s|she['’]s|im|ive|its|thats|theres|theyre|need|needs|trying|want|planning|hoping|wondering|got|having) .+$/iu,
};

const reasons: Readonly<Partial<Record<Locale, Reasons>>> = { sv, en };

/** What makes a clause a request or a piece of one. */
const tells = new Set(
  `add found cancel off notHeld move show find propose send publish hold accept invite import remind tell edit archive
  handOver close what when who how cannot come remote done notDone reviewed review drafted assessment decision noted
  presenter responsible prepare meanwhile interrupted resumed undo mistake pause unpause again later
  arrived departed start end erase takeOut giveBack check inUse work:inProgress work:waiting work:cancelled task agenda
  practice goal agreement workspace {agreement} {plan} {poll} new jointDay developmentDay networkMeeting recommendation
  situation toSituation yearlyTopic poll noTime instead startsInstead {ref} {when} {date} {period} {time} {repeat} {group}
  {person} {role} {seat}`
    .split(/\s+/)
    .filter(Boolean),
);

/** And what a request is of: in English more clauses are put as a reason is. */
const speaks = new Set([
  ...tells,
  ...`leaveOut tasks jointDay developmentDay networkMeeting teamMeeting meeting minutesOf plan {plan} planMine reminders
  measure recommendation yearlyTopic mustDo become unmake endIt settingsOf changeLog invitation whoComes feed calendar
  yearWheel discuss download speak situation guest digest comment unfold inUse law process quorum retention attendance
  help absent {poll} {agreement} {locale} {type}`.split(/\s+/),
]);
/** With these in it no clause is passed over. */
const pieces = new Set('{ref} {when} {date} {period} {time} {repeat} {group} seat:deputy feed'.split(' '));

/**
 * The words of a message that only give a reason beside the request: "…, jag har semester". There is no such clause in a
 * message of one clause, and none holds anything that a request may be of.
 */
export function asides({ text, locale, tokens, means }: Said): ReadonlySet<number> {
  const reason = reasons[locale];
  const clauses = reason ? clausesOf(text, tokens, reason) : [];
  if (!reason || clauses.length < 2) return new Set();
  const ofPlan = tokens.some((_, at) => means(at).includes('{ref}'));
  const of = (clause: readonly number[], set: ReadonlySet<string>) =>
    clause.some((at) => means(at).some((it) => set.has(it) || (ofPlan && it.startsWith('reason:'))));
  const why = clauses.filter((clause) => {
    const said = clause
      .map((at) => tokens[at]?.lower)
      .join(' ')
      .replace(reason.before ?? '', '');
    if (reason.surely?.test(said)) return !of(clause, pieces);
    return reason.maybe.test(said) && !of(clause, reason.surely ? speaks : tells);
  });
  if (reason.surely && !clauses.some((it) => !why.includes(it) && (of(it, speaks) || of(it, pieces)))) return new Set();
  return new Set(why.length < clauses.length ? why.flat() : []);
}

/** Stretches of tokens between commas, stops and dashes; what follows a colon is a text of its own. */
function clausesOf(text: string, tokens: readonly Token[], { opens }: Reasons): number[][] {
  const clauses: number[][] = [];
  let from = 0;
  for (const [at, token] of tokens.entries()) {
    const between = text.slice(token.end, tokens[at + 1]?.start);
    if (/^\s*:\s/.test(between)) return [];
    const next = tokens[at + 1];
    const opened = next && opens?.test(text.slice(next.start));
    if (
      next &&
      !opened &&
      !/^(?:[.!?;…]*,|[.!?;…]+(?=\s)|\s?[-–—]\s|\s*\(|\s*\p{Extended_Pictographic})/u.test(between)
    )
      continue;
    clauses.push(Array.from({ length: at + 1 - from }, (_, n) => from + n));
    from = at + 1;
  }
  return clauses;
}
