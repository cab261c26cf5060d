import type { Card } from '#cards/card.ts';
import { noticeCard } from '#cards/notice.ts';
import { DomainError } from '#domain/errors.ts';
import { instantText } from '#domain/instant.ts';
import { type CommandName, inWordsOf } from '#i18n/index.ts';
import { loadLanguage } from '#language/load.ts';
import { attempt } from '#store/attempt.ts';
import { startWrite, type Write } from '#store/change.ts';
import { knownNames } from '#store/people.ts';
import { keepTopic, topicOf } from '#store/topic.ts';
import { answer } from './answer.ts';
import type { Command, NotUnderstood, Wanted } from './command.ts';
import type { Turn } from './feature.ts';
import type { Question } from './follow-up/asked.ts';
import { continued, type Following, type Reader } from './follow-up/continued.ts';
import { suggestions } from './help.ts';
import { conversationOf, topicFrom } from './spoken.ts';

/** What a request turned out to ask for. */
export type Heard = Command | NotUnderstood;

/** What became of one thing that was asked for. */
export interface Done {
  readonly card: Card;
  readonly secret: boolean;
  /** Something is asked back: it is not done yet. */
  readonly asks: boolean;
  readonly fresh: boolean;
  readonly write?: Write;
}

/**
 * Does what was asked for, one thing after the other in one transaction. Of several each is told by its own card: what
 * comes after one that waits for an answer, or that could not be done, waits or is told not to be done.
 */
export async function stepsOf(turn: Reader, wanted: readonly Wanted[], heard: Heard[]): Promise<Done[]> {
  const done: Done[] = [];
  for (const [n, each] of wanted.entries()) {
    if (done.some(({ asks }) => asks)) done.push(waits(turn, each));
    else if (n === 0) done.push(await step(turn, each, heard));
    else done.push(await later(turn, each, heard, n));
  }
  return done;
}

async function step(reader: Reader, wanted: Wanted, heard: Heard[]): Promise<Done> {
  const command = 'followUp' in wanted ? await follow(reader, wanted) : wanted;
  if ('card' in command) return { ...command, secret: false, asks: true, fresh: false };
  heard.push(command);
  const write = startWrite(reader.db, {
    workspaceId: reader.actor.workspace.id,
    actorId: reader.actor.person.id,
    action: 'name' in command ? command.name : 'unknown',
    conversation: conversationOf(reader.request),
    at: instantText(reader.now),
  });
  const turn: Turn = { ...reader, spoken: { slots: {} }, write };
  const given = await answer(turn, command);
  const topic = 'name' in command ? topicFrom(turn, command, given) : undefined;
  if (topic) await keepTopic(turn.db, topic);
  return { ...given, fresh: 'fresh' in command && command.fresh === true, write };
}

/** The command that goes on from what was spoken of last, read from the database only now that it is needed. */
async function follow(reader: Reader, following: Following): Promise<Heard | Question> {
  const { db, actor, now, request } = reader;
  const setting = { locale: following.followUp.locale, now };
  const known = loadLanguage().namesInFollowUp(following.followUp, setting)
    ? { known: await knownNames(db, actor.person.id) }
    : {};
  const topic = await topicOf(db, actor.person.id, conversationOf(request), instantText(now));
  return continued(reader, following, topic, { ...setting, ...known });
}

/** One that comes after others: what it cannot do is told beside what they did. */
async function later(turn: Reader, wanted: Wanted, heard: Heard[], n: number): Promise<Done> {
  const { t } = turn;
  if ('nearest' in wanted && !('name' in wanted)) {
    const buttons = (await suggestions(turn, wanted.nearest)).slice(0, 3);
    return told(
      noticeCard(t, { title: t.followUp.partNotDone(null, ''), lines: [t.followUp.partsBefore(n)], buttons }),
    );
  }
  try {
    return await attempt(turn.db, () => step(turn, wanted, heard));
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const command = heard.at(-1);
    const name = command && 'name' in command ? (command.name as CommandName) : null;
    const why = inWordsOf({ formal: error.facts.formal === 1 }, t).errors[error.code](error.facts);
    const title = name ? t.followUp.partNotDone(t.commands[name].title, why) : why;
    const secret = name !== null && turn.features.get(name)?.where === 'personal';
    return told(noticeCard(t, { title, lines: [t.followUp.partsBefore(n)] }), secret);
  }
}

/** One that is not done because what comes before it is not done yet: a button does it. */
function waits(turn: Reader, wanted: Wanted): Done {
  const { t, features } = turn;
  const one = 'name' in wanted ? features.get(wanted.name) : undefined;
  if (!one || !('name' in wanted)) return told(noticeCard(t, { title: t.followUp.partNotDone(null, '') }));
  const { title } = t.commands[one.name];
  const buttons = [{ title, verb: one.name, slots: wanted.slots, fresh: true }];
  return told(noticeCard(t, { title: t.followUp.partWaits(title), buttons }), one.where === 'personal');
}

const told = (card: Card, secret = false): Done => ({ card, secret, asks: false, fresh: false });
