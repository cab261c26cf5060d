import type { z } from 'zod';
import { type Card, withButtons } from '#cards/card.ts';
import { formCard } from '#cards/form.ts';
import { noticeCard } from '#cards/notice.ts';
import { DomainError, refuse } from '#domain/errors.ts';
import { inWordsOf, type Texts } from '#i18n/index.ts';
import { attempt } from '#store/attempt.ts';
import { undoable } from '#store/change.ts';
import { newId } from '#store/ids.ts';
import { Ask, Missing } from './ask.ts';
import type { Command, NotUnderstood } from './command.ts';
import type { Feature, Turn } from './feature.ts';
import { notUnderstood, suggestions } from './help.ts';
import { demand } from './roles.ts';
import { understoodLines } from './understood.ts';

export interface Answer {
  readonly card: Card;
  /** For the person alone, wherever it was asked. */
  readonly secret: boolean;
  /** Something is asked back: what was wanted is not done yet. */
  readonly asks: boolean;
}

/** Runs the command: does it and shows it, or asks for what is missing, ambiguous or not sure. */
export async function answer(turn: Turn, command: Command | NotUnderstood): Promise<Answer> {
  if (!('name' in command)) return asked(await notUnderstood(turn, command.nearest));
  const one = turn.features.get(command.name);
  if (!one) return command.nearest ? asked(await notUnderstood(turn, command.nearest)) : refuse('action.unknown');
  demand(turn.actor, one.may);
  const secret = one.where === 'personal';
  if (command.alternatives) return asked(whichDay(turn, command), secret);
  const checked = one.slots.safeParse(command.slots);
  if (!checked.success) return asked(await complete(turn, one, command, checked.error), secret);
  try {
    const card = await (command.unsure ? runUnlessItChanges(turn, one, checked.data) : one.run(turn, checked.data));
    const canUndo = undoable(turn.write) && !one.final;
    const undo = { title: turn.t.common.undo, verb: 'undo', slots: { changeset: turn.write.changeset } };
    return { card: canUndo ? withButtons(card, [undo]) : card, secret, asks: false };
  } catch (error) {
    if (error instanceof Changing) return asked(await doYouMean(turn, one, command), secret);
    if (error instanceof Missing)
      return asked(await form(turn, one, { ...command.slots, ...error.known }, error.reason), secret);
    if (error instanceof Ask) return asked(which(turn.t, command, error), secret);
    // What was typed into a form is not lost: it comes back with the reason, as long as nothing was written.
    if (error instanceof DomainError && command.key && one.form && turn.write.written.length === 0)
      return asked(await form(turn, one, sayable(one, command), reasonOf(turn, error)), secret);
    throw error;
  }
}

const reasonOf = ({ t }: Turn, { code, facts }: DomainError) =>
  inWordsOf({ formal: facts.formal === 1 }, t).errors[code](facts);

const asked = (card: Card, secret = false): Answer => ({ card, secret, asks: true });

/** Thrown to take back what was done on a guess. */
class Changing extends Error {}

/** A guess may show something; when it turns out to change something it is taken back, and asked. */
const runUnlessItChanges = ({ db, ...turn }: Turn, one: Feature, slots: unknown): Promise<Card> =>
  attempt(db, async () => {
    const card = await one.run({ db, ...turn }, slots);
    if (turn.write.written.length > 0 || one.final) throw new Changing();
    return card;
  }).catch((error) => {
    turn.write.written.length = 0;
    throw error;
  });

/** What was understood, with the command as a button and those nearest to it. */
async function doYouMean(turn: Turn, one: Feature, { nearest = [], unsure: _, ...command }: Command): Promise<Card> {
  const { t } = turn;
  const others = nearest.filter((name) => name !== one.name);
  return noticeCard(t, {
    title: t.followUp.unsure(t.commands[one.name].title),
    lines: understoodLines(t, command),
    buttons: [
      { title: t.followUp.doIt, verb: one.name, slots: command.slots, primary: true },
      ...(await suggestions(turn, others)).slice(0, 2),
    ],
  });
}

/** A missing piece is asked; one that is wrong is told, in the form when there is one. */
async function complete(turn: Turn, one: Feature, command: Command, error: z.ZodError): Promise<Card> {
  const wrong = error.issues.find((issue) => issue.path[0] !== undefined && issue.path[0] in command.slots);
  if (!wrong) return form(turn, one, command.slots);
  const slot = String(wrong.path[0]);
  const field = (turn.t.fields as Record<string, string>)[slot] ?? slot;
  const tooLong = wrong.code === 'too_big' && wrong.origin === 'string';
  const [code, facts] = tooLong
    ? (['action.tooLong', { field, max: Number(wrong.maximum) }] as const)
    : (['action.invalid', { field }] as const);
  if (!one.form) refuse(code, facts);
  return form(turn, one, command.slots, turn.t.errors[code](facts));
}

const sayable = ({ unsaid = [] }: Feature, { slots }: Command): Command['slots'] =>
  Object.fromEntries(Object.entries(slots).filter(([slot]) => !unsaid.includes(slot)));

async function form(turn: Turn, one: Feature, values: Command['slots'], error?: string): Promise<Card> {
  const fields = (await one.form?.(turn)) ?? refuse('action.unknown');
  return formCard(turn.t, { verb: one.name, fields, values, key: newId(), ...(error ? { error } : {}) });
}

const which = (t: Texts, command: Command, { question, choices }: Ask): Card =>
  noticeCard(t, {
    title: question,
    lines: understoodLines(t, command),
    buttons: choices.map(({ title, slots }) => ({ title, verb: command.name, slots: { ...command.slots, ...slots } })),
  });

/** A day that may be one of two: both are written out, nothing is done before one is pressed. */
function whichDay(turn: Turn, command: Command): Card {
  const { values = [], patches = [] } = command.alternatives ?? {};
  const choices = values.map((value, n) => ({ title: turn.t.date.spoken(value), slots: patches[n] ?? {} }));
  return which(turn.t, command, new Ask(turn.t.common.whichDay, choices));
}
