import type { Locale } from '#domain/words.ts';
import type { Token } from './words/tokens.ts';

interface Said {
  readonly text: string;
  readonly locale: Locale;
  readonly tokens: readonly Token[];
  /** What a word means, and the kinds of pieces it is in. */
  means(at: number): readonly string[];
}

/** How a clause begins that tells why, not what: "hen jobbar inte hos oss", "har semester", "eftersom …". */
const reasons: Readonly<Partial<Record<Locale, RegExp>>> = {
  sv: /^(?:och |men |nämligen )?(?:(?:jag|vi|han|hon|hen|den|det|de|ingen|inget|inga|ingenting|någon|alla|man|klienten|kunden|barnet|barnen|ungen|hunden|bilen|chefen) (?:är|va|var|har|hade|ha|blev|blir|fick|får|måste|hann|hinner|hittade|behövs|behöver|jobbar|jobbade|slutade|slutar|används|använder|bytte|byter|flyttade|fungerar|stämmer|krockar|passar|saknas|fattas|gick|går|kom|kommer|sitter|står|ligger|lider|tycker|tror|vet|minns|håller|räcker|dröjer|orkar)|(?:är|blev|har|fick|måste|sitter|ligger) (?!du|ni|vi|jag|det|de|den|någon|alla|mötet)|eftersom|därför|för att|för (?:det|jag|vi|den|han|hon|hen|då)|pga|på grund av|då (?:det|jag|vi|han|hon|hen)|så (?:det|jag|vi|alla)|sjuk$|orsak)(?!\p{L})|(?<!\p{L})(?:fattas|saknas|är sjuk|är sjuka|blev sjuk|är trasig|krånglar)$/u,
};

/** What makes a clause a request or a piece of one. */
const tells = new Set(
  `add found cancel off notHeld move show find propose send publish hold accept invite import remind tell edit archive
  handOver close what when who how cannot come remote done notDone reviewed review drafted assessment decision noted
  presenter responsible prepare meanwhile interrupted resumed undo mistake pause unpause again later
  arrived departed start end erase takeOut giveBack check inUse work:inProgress work:waiting work:cancelled task agenda
  practice goal agreement {agreement} {plan} {poll} new jointDay developmentDay networkMeeting recommendation
  situation toSituation yearlyTopic poll noTime instead startsInstead {ref} {when} {date} {period} {time} {repeat} {group}
  {person} {role} {seat}`
    .split(/\s+/)
    .filter(Boolean),
);

/**
 * The words of a message that only give a reason beside the request: "…, jag har semester". There is no such clause in a
 * message of one clause, and none holds anything that a request may be of.
 */
export function asides({ text, locale, tokens, means }: Said): ReadonlySet<number> {
  const reason = reasons[locale];
  const clauses = reason ? clausesOf(text, tokens) : [];
  if (!reason || clauses.length < 2) return new Set();
  const ofPlan = tokens.some((_, at) => means(at).includes('{ref}'));
  const asks = (meaning: string) => tells.has(meaning) || (ofPlan && meaning.startsWith('reason:'));
  const why = clauses.filter(
    (clause) =>
      reason.test(clause.map((at) => tokens[at]?.lower).join(' ')) && !clause.some((at) => means(at).some(asks)),
  );
  return new Set(why.length < clauses.length ? why.flat() : []);
}

/** Stretches of tokens between commas, stops and dashes; what follows a colon is a text of its own. */
function clausesOf(text: string, tokens: readonly Token[]): number[][] {
  const clauses: number[][] = [];
  let from = 0;
  for (const [at, token] of tokens.entries()) {
    const between = text.slice(token.end, tokens[at + 1]?.start);
    if (/^\s*:\s/.test(between)) return [];
    if (at + 1 < tokens.length && !/^(?:,|[.!?;](?=\s)|\s[-–—]\s|\s*\()/.test(between)) continue;
    clauses.push(Array.from({ length: at + 1 - from }, (_, n) => from + n));
    from = at + 1;
  }
  return clauses;
}
