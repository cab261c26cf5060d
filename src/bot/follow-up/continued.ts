import { refuse } from '#domain/errors.ts';
import type { Continued } from '#language/follow-up.ts';
import { loadLanguage } from '#language/load.ts';
import type { FollowUp, Setting } from '#language/understand.ts';
import { madeBy } from '#store/change.ts';
import type { TopicRow } from '#store/schema/index.ts';
import type { Command, NotUnderstood } from '../command.ts';
import type { Turn } from '../feature.ts';
import { cannot, nothingBefore, type Question, undoOr, whichOne } from './asked.ts';
import { isQuestion, type Meaning, meanings, passing, searches, takesName, whenSlots } from './meanings.ts';
import { type Subject, subjectsOf } from './subjects.ts';

/** A sentence that goes on from the last answer, and what it is when there was none. */
export interface Following {
  readonly followUp: FollowUp;
  readonly otherwise: Command | NotUnderstood;
  /** Nothing of the sentence is left open by that. */
  readonly whole: boolean;
}

/** A turn that has not begun to change anything. */
export type Reader = Omit<Turn, 'write'>;

/** The command that a follow-up is of what was spoken of last; a question back when that is not clear. */
export async function continued(
  turn: Reader,
  following: Following,
  topic: TopicRow | undefined,
  setting: Setting,
): Promise<Command | NotUnderstood | Question> {
  const { followUp } = following;
  if (followUp.intent.startsWith('so.')) return asksOn(turn, following, topic, setting);
  const subjects = topic?.kind ? await subjectsOf(turn, topic.kind, JSON.parse(topic.ids)) : [];
  const [one] = subjects;
  if (!topic?.kind || !one) return withoutIt(turn, following, setting);
  const meaning = meanings[followUp.intent]?.[topic.kind];
  if (followUp.intent === 'it.cancel' && topic.changeset) {
    const made = await madeBy(
      turn.db,
      topic.changeset,
      subjects.map(({ id }) => id),
    );
    const undo: Command = { name: 'undo', slots: { changeset: topic.changeset } };
    if (made.length > 0 || !meaning || topic.command === meaning.command) return undo;
    return undoOr(turn, undo, commandOf(followUp, meaning, one, setting), one);
  }
  if (!meaning || !turn.features.has(meaning.command)) return cannot(turn, topic.kind, one);
  const commands = subjects.map((subject) => commandOf(followUp, meaning, subject, setting));
  return subjects.length > 1 ? whichOne(turn, subjects, commands) : (commands[0] as Command);
}

function commandOf(followUp: FollowUp, meaning: Meaning, subject: Subject, setting: Setting): Command {
  const { command, slot } = meaning;
  const about = slot === '' ? {} : { [slot]: takesName(meaning) ? subject.title : subject.id };
  return said(command, loadLanguage().readFollowUp(followUp, command, setting, subject.day), {
    ...meaning.slots,
    ...about,
  });
}

/** As a command, with what is known beside what was said. */
function said(name: string, { slots, alternatives, problem }: Continued, known: Command['slots']): Command {
  if (problem) refuse(problem.code, { text: problem.text });
  const patches = alternatives?.patches.map((patch) => ({ ...patch, ...known }));
  return {
    name,
    slots: { ...slots, ...known },
    ...(alternatives && patches ? { alternatives: { ...alternatives, patches } } : {}),
  };
}

/** Commands that point to nothing take the nearest: that is a guess when something was pointed to. */
const guessing = new Set(['undo', 'rsvp.set']);

function withoutIt(turn: Reader, { followUp, otherwise, whole }: Following, setting: Setting) {
  if (whole && 'name' in otherwise && !guessing.has(otherwise.name)) return otherwise;
  return nothingBefore(
    turn,
    commandsOf(followUp.intent),
    (name) => loadLanguage().readFollowUp(followUp, name, setting).slots,
  );
}

const commandsOf = (intent: string) => [
  ...new Set(Object.values(meanings[intent] ?? {}).map(({ command }) => command)),
];

/** Where a question may go on that the one before does not fit. */
const elsewhere = ['calendar.list', 'calendar.next', 'task.list'];

/** "And next week?": the question before with the other piece in place of its own. */
function asksOn(turn: Reader, following: Following, topic: TopicRow | undefined, setting: Setting) {
  const { followUp, otherwise, whole } = following;
  const before = topic && isQuestion(topic.command) ? topic.command : undefined;
  if (followUp.intent === 'so.about') return about(following, topic, setting);
  for (const name of topic ? [...(before ? [before] : []), ...elsewhere] : []) {
    const read = loadLanguage().readFollowUp(followUp, name, setting);
    if (Object.keys(read.slots).length === 0) continue;
    return said(name, read, name === before ? kept(topic, read.slots) : {});
  }
  if (whole) return otherwise;
  return nothingBefore(
    turn,
    ['calendar.list', 'task.list', 'plan.list'],
    (name) => loadLanguage().readFollowUp(followUp, name, setting).slots,
  );
}

function about({ followUp, otherwise }: Following, topic: TopicRow | undefined, setting: Setting) {
  if (!topic || !searches.has(topic.command)) return otherwise;
  return said(topic.command, loadLanguage().readFollowUp(followUp, topic.command, setting), {});
}

/** What was said before and is not said anew: days give way to days, a kind of day to a group. */
function kept(topic: TopicRow | undefined, slots: Command['slots']): Command['slots'] {
  const old = Object.entries(JSON.parse(topic?.slots ?? '{}') as Command['slots']);
  const given = [...(whenSlots.some((slot) => slot in slots) ? whenSlots : []), ...('group' in slots ? ['kind'] : [])];
  return Object.fromEntries(old.filter(([slot]) => !(slot in slots) && ![...passing, ...given].includes(slot)));
}
