import type { fi } from './fi/index.ts';

/** Every text of the product in one language. Finnish is the measure: a key missing elsewhere does not compile. */
export type Texts = typeof fi;

/** A command that a person can give, by typing or by pressing. */
export type CommandName = keyof Texts['commands'];
