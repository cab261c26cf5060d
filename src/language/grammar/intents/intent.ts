/**
 * What the bot can be asked, and the shapes of the asking, the same in every language. A shape is a bag of meanings of
 * the word lists (`../fi`, `../sv`, `../en`), in any order:
 *
 *     move              a word that means moving is there
 *     extra?            and this may be
 *     -calendar         this may not
 *     day|week          one of these
 *     ^decision         the sentence begins with it
 *     {date} {group}    a piece that was found: date, time, period, repeat, when (any of these), ref, group, person …
 *     !find {date}      at the beginning of a shape: nothing else is said
 *     {colon}           a colon after a word: "ehdotus: …"
 *     {text}            free text: what nothing else explains
 *     => answer=no      a slot that the shape itself tells
 *
 * `slots` names the readers of `../slots/` that fill in the rest, in that order.
 */
export interface IntentGrammar {
  readonly slots?: string;
  readonly says: readonly string[];
}

export type Intents = Readonly<Record<string, IntentGrammar>>;
