import type { Temporal } from 'temporal-polyfill';
import type { z } from 'zod';
import type { Card } from '#cards/card.ts';
import type { Field } from '#cards/form.ts';
import type { Config } from '#config.ts';
import type { CommandName, Texts } from '#i18n/index.ts';
import type { Write } from '#store/change.ts';
import type { Actor } from '#store/people.ts';
import type { Db } from '#store/schema/index.ts';
import type { Request } from './request.ts';
import type { Right, rights } from './rights.ts';
import type { Spoken } from './spoken.ts';

/**
 * One thing that the bot does. The same command comes from a sentence and from a button: its slots are checked by the
 * same schema, what is missing is asked by its form, and what it writes can be taken back by a button of the frame.
 */
export interface Feature<Slots = unknown> {
  readonly name: CommandName;
  readonly may: Right;
  /** Asked anywhere, answered one to one. */
  readonly where?: 'personal';
  /** Checks the slots. One that is required and missing is asked by the form. */
  readonly slots: z.ZodType<Slots>;
  readonly form?: (turn: Turn) => Promise<readonly Field[]> | readonly Field[];
  /** Slots that a refusal does not say back: a wrong one may be a name. */
  readonly unsaid?: readonly string[];
  /** Cannot be taken back by a button: an undo itself, a setting of one's own. */
  readonly final?: true;
  /** Not suggested by name: it makes sense only on a card or with its words. */
  readonly hidden?: true;
  run(turn: Turn, slots: Slots): Promise<Card>;
}

/** What a feature works with: one transaction, one person, one moment. */
export interface Turn {
  /** The transaction, for reading. */
  readonly db: Db;
  /** The transaction, for writing. */
  readonly write: Write;
  /** In the workspace's zone. */
  readonly now: Temporal.ZonedDateTime;
  readonly today: Temporal.PlainDate;
  readonly actor: Actor;
  readonly t: Texts;
  /** What it turns out to speak of, for what may be said next. */
  readonly spoken: Spoken;
  readonly request: Request;
  readonly config: Config;
  /** Everything that can be asked, for the help. */
  readonly features: Features;
}

export type Features = ReadonlyMap<string, Feature>;

/**
 * Keeps the type of the slots between the schema and `run`; the frame runs only what the schema has checked. What it says
 * of who may do it is what the matrix of rights says: another right does not compile.
 */
export const feature = <Name extends CommandName, Slots>(
  one: Feature<Slots> & { readonly name: Name; readonly may: (typeof rights)[Name] },
): Feature => one as Feature<Slots> as Feature<never> as Feature;

export const commands = (...all: readonly Feature[]): Features => new Map(all.map((each) => [each.name, each]));
