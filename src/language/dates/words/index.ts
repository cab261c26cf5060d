import type { WordList } from '#language/words/lexicon.ts';

/**
 * Words of time, each by a code of one or two letters that no word is shorter than:
 * W weekday · R "on Mondays" · M month · t day from today · n p h next, last, this · E E2 every, every second ·
 * d w m y units · a g after, ago · i in · @ at · f from · > z until · < before · b e beginning, end · o ordinal ·
 * H P half to, half past · q v u quarter, to, past · A B morning, afternoon · x "at intervals of" · l later ·
 * Q the middle of · k an hour from which · c once · J and · G K even, odd · X holidays · L the rest of · S seasons · V between · a code of digits is a number · `_` is passed over.
 */
export type DateWords = WordList<string>;
