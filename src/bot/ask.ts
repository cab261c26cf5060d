/** One meaning of several: what the button says, and what it makes certain. */
export interface Choice {
  readonly title: string;
  readonly slots: Readonly<Record<string, unknown>>;
}

/** Thrown by a feature that cannot go on before the person has said which; the frame shows a button for each. */
export class Ask extends Error {
  readonly question: string;
  readonly choices: readonly Choice[];

  constructor(question: string, choices: readonly Choice[]) {
    super(question);
    this.question = question;
    this.choices = choices;
  }
}

/** Asks which; nothing has been changed when it does. */
export function ask(question: string, choices: readonly Choice[]): never {
  throw new Ask(question, choices);
}

/** Thrown when a piece is missing that only the feature can tell: its form is shown with what is known. */
export class Missing extends Error {
  /** Slots as the form's fields hold them, where they were said otherwise: ids for names. */
  readonly known: Readonly<Record<string, unknown>>;
  /** What is wrong with what was said, told first in the form. */
  readonly reason: string | undefined;

  constructor(known: Readonly<Record<string, unknown>> = {}, reason?: string) {
    super('missing');
    this.known = known;
    this.reason = reason;
  }
}
