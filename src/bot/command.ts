import type { Temporal } from 'temporal-polyfill';
import { refuse } from '#domain/errors.ts';
import { containsPersonalId } from '#domain/personal-id.ts';
import type { Locale } from '#domain/words.ts';
import { loadLanguage } from '#language/load.ts';
import type { Known } from '#language/sentence.ts';
import type { Alternatives, Understanding } from '#language/understand.ts';
import type { Following } from './follow-up/continued.ts';
import type { Action, Message, SharedFile } from './request.ts';

/** What a person wants, from a sentence or from a card. */
export interface Command {
  readonly name: string;
  readonly slots: Readonly<Record<string, unknown>>;
  /** A day that may be another one as well, the likelier first. */
  readonly alternatives?: Alternatives;
  /** Of a sentence: the commands most like it, should this one not be had. */
  readonly nearest?: readonly string[];
  /** Of a form: pressing it twice is once. */
  readonly key?: string;
  /** Of a sentence: so much of it is unexplained that it is asked before anything is changed. */
  readonly unsure?: boolean;
  /** Answered by a new message, the pressed card stays. */
  readonly fresh?: boolean;
}

export interface NotUnderstood {
  readonly nearest: readonly string[];
}

/** What a request asks for; of one that goes on from the last answer it is known when that is. */
export type Wanted = Command | NotUnderstood | Following;

/**
 * Reads what a request asks for, one thing or several. Throws `DomainError` for a personal identity code, an impossible
 * date, data that is no command.
 */
export function readCommands(
  request: Message | Action,
  locale: Locale,
  now: Temporal.ZonedDateTime,
  known?: Known,
): readonly Wanted[] {
  if (request.kind === 'action') return [readAction(request.data)];
  if (containsPersonalId(request.text)) refuse('privacy.personalId');
  const setting = { locale, now, ...(known ? { known } : {}) };
  const [file] = request.files ?? [];
  const { learnMeanwhile, partsOf, understand } = loadLanguage();
  // Who has written once may write something stranger next; a failure is told then, where it is asked for.
  learnMeanwhile().catch(() => undefined);
  if (file) return [readFile(file, understand(request.text, setting).best?.slots)];
  return partsOf(request.text, setting).map((part) => meaning(understand(part, setting)));
}

/** From this share on nothing of a sentence is left open, and below the other one it is asked before anything is changed. */
const WHOLE = 0.95;
const SURE = 0.66;

function meaning({
  best,
  nearest,
  greeting,
  followUp,
}: ReturnType<ReturnType<typeof loadLanguage>['understand']>): Wanted {
  if (followUp) {
    const otherwise = best && !best.problem ? commandOf(best, nearest) : { nearest };
    return { followUp, otherwise, whole: best !== null && best.confidence >= WHOLE };
  }
  if (!best) return greeting ? { name: 'help', slots: {} } : { nearest };
  if (best.problem) refuse(best.problem.code, { text: best.problem.text });
  return commandOf(best, nearest);
}

const commandOf = (
  { intent, slots, alternatives, confidence }: Understanding,
  nearest: readonly string[],
): Command => ({
  name: intent,
  slots,
  nearest,
  ...(alternatives ? { alternatives } : {}),
  ...(confidence < SURE ? { unsure: true } : {}),
});

/** A table is plans, anything else a calendar, to be brought in; what was written beside it may name the group. */
function readFile({ name, text, problem }: SharedFile, slots: Command['slots'] = {}): Command {
  if (text === undefined) refuse(`import.${problem ?? 'notFetched'}`, { megabytes: 5 });
  if (!/\.ics$/i.test(name)) return { name: 'plan.import', slots: { rows: text } };
  return { name: 'calendar.import', slots: { calendarText: text, ...(slots.group ? { group: slots.group } : {}) } };
}

const naming =
  /^(person|people|owners?|responsible|presenter|to|delegate|chair|viceChair|secretary|members|checkers|who|group)$/;
const noName = /^(me|\d.*)$/;

/** Whether the command names people or groups, so that it is worth knowing what those of the workspace are called. */
export const namesSomeone = (command: Wanted): boolean =>
  'name' in command &&
  Object.entries(command.slots).some(
    ([slot, value]) => naming.test(slot) && [value].flat().some((each) => !noName.test(String(each))),
  );

function readAction(data: unknown): Command {
  if (typeof data !== 'object' || data === null) refuse('action.unknown');
  const { verb, key, fresh, ...rest } = data as Record<string, unknown>;
  if (typeof verb !== 'string') refuse('action.unknown');
  if (Object.values(rest).some(holdsPersonalId)) refuse('privacy.personalId');
  return {
    name: verb,
    slots: gather(rest),
    ...(typeof key === 'string' && key.length < 100 ? { key } : {}),
    ...(fresh === true ? { fresh } : {}),
  };
}

const holdsPersonalId = (value: unknown): boolean =>
  typeof value === 'string'
    ? containsPersonalId(value)
    : typeof value === 'object' && value !== null && Object.values(value).some(holdsPersonalId);

/** Empty inputs are no inputs; `start.date` and `start.time` are one `start`. */
function gather(inputs: Record<string, unknown>): Record<string, unknown> {
  const slots: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(inputs)) {
    if (value === '' || value === null) continue;
    if (name.endsWith('.time')) continue;
    if (!name.endsWith('.date')) slots[name] = value;
    else {
      const slot = name.slice(0, -'.date'.length);
      const time = inputs[`${slot}.time`];
      if (time) slots[slot] = `${value}T${time}`;
      else slots.date ??= value;
    }
  }
  return slots;
}
