import { findTimes } from './dates/find.ts';
import { grammarOf } from './grammar/grammar.ts';
import { asking } from './grammar/joining.ts';
import { lookUp } from './words/lexicon.ts';
import { tokens } from './words/tokens.ts';

/** With what a reason begins. */
const because = /(?<=\p{L}{3}.*[\s,.])(?:koska|sillä|kun|ku|syynä|syystä että|johtuen siitä)\s(?=\S)/iu;

/** What turns a request round, limits it, or tells whose it is; no reason begins so. */
const turns =
  /^(?:mutta|mut|vaan|paitsi|ellei|elleivät|jos|mikäli|jollei|vai|tai|ja|sekä|ei(?! (?:muutoksia|muutettavaa|huomautettavaa|lisättävää|kiirettä|muuta|mitään))|eiku|eikun|en|älä|älkää|eikö|eiks|joka|jonka|jota|jossa|josta|jolle|jolla|jotka|joita|sano|sanoi|sanoivat|kertoi|kysyi|pyysi|ehdotti|väitti|toivoi|sitten|lisäksi|samoin|myös|entä|eli)(?!\p{L})/iu;

/** A request and what comes after a comma, a dash or a question. */
const breaks = /(?:,|\s[-–—]|\?)\s+(?=\S)/gu;

/**
 * In Finnish, "en pääse 7.12., lapsi on kipeä": the request without what comes after it, when that is no request, no day
 * and nothing that turns it round. The longest first. The other languages know a reason by its beginning (`asides.ts`).
 */
export function withoutReason(text: string): string[] {
  if (/^\s*(?:jos|mikäli|kun)(?!\p{L})/iu.test(text) || /\p{L}:\s/u.test(text)) return [];
  const cut = because.exec(text);
  const told = cut ? [text.slice(0, cut.index)] : [];
  const added = [...text.matchAll(breaks)]
    .filter(({ index }) => !cut || index < cut.index)
    .filter(({ index, 0: { length } }) => isAside(text.slice(index + length), text[index] === '?'))
    .map(({ index }) => text.slice(0, text[index] === '?' ? index + 1 : index));
  return [...told, ...added.reverse()].map((it) => it.replace(/[\s,–—-]+$/u, '')).slice(0, 3);
}

function isAside(said: string, asked: boolean): boolean {
  if (turns.test(said) || (!asked && said.includes('?')) || findTimes(said, 'fi').length > 0) return false;
  const lower = tokens(said).map((it) => it.lower);
  const { words } = grammarOf('fi');
  return !lower.some((_, at) => lookUp(words, lower, at)?.meanings.some((it) => asking.includes(it)));
}
