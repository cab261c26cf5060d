import type { Token } from './tokens.ts';

/** English as it is typed in a hurry, word by word, and as the lists have it. */
const typed: Readonly<Record<string, string>> = {
  cant: 'can’t',
  couldnt: 'couldn’t',
  wont: 'won’t',
  wouldnt: 'wouldn’t',
  shouldnt: 'shouldn’t',
  dont: 'don’t',
  doesnt: 'doesn’t',
  didnt: 'didn’t',
  isnt: 'isn’t',
  arent: 'aren’t',
  wasnt: 'wasn’t',
  werent: 'weren’t',
  hasnt: 'hasn’t',
  havent: 'haven’t',
  hadnt: 'hadn’t',
  aint: 'isn’t',
  im: 'i’m',
  ive: 'i’ve',
  youre: 'you’re',
  youve: 'you’ve',
  youll: 'you’ll',
  theyre: 'they’re',
  theyve: 'they’ve',
  theyll: 'they’ll',
  weve: 'we’ve',
  hes: 'he’s',
  shes: 'she’s',
  thats: 'that’s',
  theres: 'there’s',
  heres: 'here’s',
  lets: 'let’s',
  whats: 'what’s',
  whos: 'who’s',
  wheres: 'where’s',
  whens: 'when’s',
  hows: 'how’s',
  wholl: 'who’ll',
  itll: 'it’ll',
  u: 'you',
  ur: 'your',
  r: 'are',
  wat: 'what',
  nxt: 'next',
  meetin: 'meeting',
  gona: 'gonna',
  tho: 'though',
  smth: 'something',
  sth: 'something',
  abt: 'about',
  agnda: 'agenda',
  wot: 'what',
  wats: 'what’s',
  wen: 'when',
  teh: 'the',
  hte: 'the',
  adn: 'and',
  nd: 'and',
  dis: 'this',
  plz: 'please',
  pls: 'please',
  plse: 'please',
  pleas: 'please',
  thx: 'thanks',
  thnx: 'thanks',
  tnx: 'thanks',
  bcs: 'because',
  bc: 'because',
  cuz: 'because',
  cos: 'because',
  coz: 'because',
  w: 'with',
  mtg: 'meeting',
  mtgs: 'meetings',
  ppl: 'people',
  evryone: 'everyone',
  everone: 'everyone',
  cancelation: 'cancellation',
};

/** "Ill be there", not "my kid is ill". */
const after: Readonly<Record<string, readonly [RegExp, string]>> = {
  ill: [
    /^(?:be|come|join|attend|make|take|do|miss|have|show|turn|participate|skip|get|go|see|try|not|also|then)$/,
    'i’ll',
  ],
  id: [/^(?:like|love|rather|prefer|be|want|need|suggest|propose|appreciate)$/, 'i’d'],
  well: [/^(?:be|come|have|meet|move|need|do|take|hold|see|go)$/, 'we’ll'],
  were: [/^(?:not|done|using|having|moving|coming|meeting|going|ready|finished)$/, 'we’re'],
};

/** The words of an English sentence as the lists have them: "cant" is "can’t", "u" is "you". */
export const spelled = (tokens: readonly Token[]): readonly Token[] =>
  tokens.map((token, at) => {
    const lower = whole(token.lower, tokens[at - 1]?.lower, tokens[at + 1]?.lower);
    return lower === token.lower ? token : { ...token, lower };
  });

/** What a verb stands before is no pronoun: "is ill". */
const stated = /^(?:is|are|was|as|we|you|they|who)$/;

function whole(word: string, before = '', next = ''): string {
  const short = Object.hasOwn(after, word) ? after[word] : undefined;
  if (short) return short[0].test(next) && !stated.test(before) ? short[1] : word;
  return (Object.hasOwn(typed, word) && typed[word]) || word;
}
