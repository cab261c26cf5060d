import type { Locale } from '#domain/words.ts';
import { findTimes } from './dates/find.ts';
import { grammarOf } from './grammar/grammar.ts';
import { asking } from './grammar/joining.ts';
import { lookUp } from './words/lexicon.ts';
import { tokens } from './words/tokens.ts';

/** With what a reason begins. */
const because: Readonly<Record<Locale, RegExp>> = {
  fi: /(?<=\p{L}{3}.*[\s,.])(?:koska|sillä|kun|ku|syynä|syystä että|johtuen siitä)\s(?=\S)/iu,
  sv: /(?<=\p{L}{3}.*[\s,.])(?:eftersom|därför att|för att|emedan|på grund av)\s(?=\S)/iu,
  en: /(?<=\p{L}{3}.*[\s,.])(?:because|since|due to|owing to)\s(?=\S)/iu,
};

/** What turns a request round, limits it, or tells whose it is; no reason begins so. */
const turns: Readonly<Record<Locale, RegExp>> = {
  fi: /^(?:mutta|mut|vaan|paitsi|ellei|elleivät|jos|mikäli|jollei|vai|tai|ja|sekä|ei(?! (?:muutoksia|muutettavaa|huomautettavaa|lisättävää|kiirettä|muuta|mitään))|eiku|eikun|en|älä|älkää|eikö|eiks|joka|jonka|jota|jossa|josta|jolle|jolla|jotka|joita|sano|sanoi|sanoivat|kertoi|kysyi|pyysi|ehdotti|väitti|toivoi|sitten|lisäksi|samoin|myös|entä|eli)(?!\p{L})/iu,
  sv: /^(?:men|utan|utom|om|ifall|eller|och|samt|inte|nej|jag (?:kan|kommer) inte|som|vilken|vilket|sade|sa|frågade|bad|föreslog|sedan|dessutom|också)(?!\p{L})/iu,
  en: /^(?:but|except|unless|if|or|and|not|no|don’t|don't|do not|who|which|that|said|asked|suggested|told|then|also|instead)(?!\p{L})/iu,
};

/** A request and what comes after a comma, a dash or a question. */
const breaks = /(?:,|\s[-–—]|\?)\s+(?=\S)/gu;

/**
 * "En pääse 7.12., lapsi on kipeä": the request without what comes after it, when that is no request, no day and nothing
 * that turns it round. The longest first.
 */
export function withoutReason(text: string, locale: Locale): string[] {
  if (/^\s*(?:jos|mikäli|kun|om|ifall|if|when)(?!\p{L})/iu.test(text) || /\p{L}:\s/u.test(text)) return [];
  const cut = because[locale].exec(text);
  const told = cut ? [text.slice(0, cut.index)] : [];
  const added = [...text.matchAll(breaks)]
    .filter(({ index }) => !cut || index < cut.index)
    .filter(({ index, 0: { length } }) => isAside(text.slice(index + length), text[index] === '?', locale))
    .map(({ index }) => text.slice(0, text[index] === '?' ? index + 1 : index));
  return [...told, ...added.reverse()].map((it) => it.replace(/[\s,–—-]+$/u, '')).slice(0, 3);
}

function isAside(said: string, asked: boolean, locale: Locale): boolean {
  if (turns[locale].test(said) || (!asked && said.includes('?')) || findTimes(said, locale).length > 0) return false;
  const lower = tokens(said).map((it) => it.lower);
  const { words } = grammarOf(locale);
  return !lower.some((_, at) => lookUp(words, lower, at)?.meanings.some((it) => asking.includes(it)));
}
