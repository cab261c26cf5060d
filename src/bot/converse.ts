import type { Temporal } from 'temporal-polyfill';
import type { Card } from '#cards/card.ts';
import { noticeCard } from '#cards/notice.ts';
import type { AppContext } from '#context.ts';
import { DomainError } from '#domain/errors.ts';
import { instantText } from '#domain/instant.ts';
import { inWordsOf, localeOf, type Texts, textsOf } from '#i18n/index.ts';
import { agendasAhead } from '#store/agenda.ts';
import { startWrite } from '#store/change.ts';
import { touch } from '#store/delivery.ts';
import { newId } from '#store/ids.ts';
import { answeredBefore, answeredJustNow, ownTurn, rememberAnswer, rememberWords } from '#store/inbound.ts';
import { followTeam } from '#store/moved.ts';
import { actorOf, knownNames, personByTeamsId, rememberPerson } from '#store/people.ts';
import type { Db, PersonRow } from '#store/schema/index.ts';
import { groupsOfTasks } from '#store/task.ts';
import { isTrouble } from '#store/trouble.ts';
import { viewsOf } from '#views/index.ts';
import { answer } from './answer.ts';
import { type Command, type NotUnderstood, namesSomeone, readCommand } from './command.ts';
import type { Features } from './feature.ts';
import type { Action, Message, Reply } from './request.ts';
import { lookAgain } from './roster.ts';

/** Answers what a person said or pressed: one transaction, in which everything happens or nothing. */
export async function converse(context: AppContext, features: Features, request: Message | Action): Promise<Reply> {
  const client = localeOf(request.locale);
  let t = textsOf(client ?? context.config.defaultLocale);
  let command: Command | NotUnderstood | undefined;
  try {
    const person = (await meet(context, request)) ?? (await meetNew(context, request));
    if (!person) throw new DomainError('workspace.none');
    t = textsOf(person.locale ?? context.config.defaultLocale);
    const now = context.clock.now().toZonedDateTimeISO(context.config.timeZone);
    command = await commandOf(context, request, person, now);
    const said = command;
    const key = keyOf(request, said);
    const { reply, changed } = await context.db.transaction().execute(async (db) => {
      await ownTurn(db, person.id);
      const before = (await answeredBefore(db, key)) ?? (await repeated(db, request, instantText(now)));
      if (before) return { reply: JSON.parse(before) as Reply, changed: false };
      return once(context, features, { db, request, person, command: said, key, now, t });
    });
    if (changed) context.wake();
    return reply;
  } catch (error) {
    const card = sorry(context, error, t);
    return command && secretive(features, command) && request.surface !== 'personal'
      ? privately(t, card)
      : inPlace(request, card);
  }
}

/** What was wanted. Names are read a second time, with those of the person's workspaces, only when there are any. */
async function commandOf(
  context: AppContext,
  request: Message | Action,
  person: PersonRow,
  now: Temporal.ZonedDateTime,
) {
  const locale = person.locale ?? context.config.defaultLocale;
  const command = readCommand(request, locale, now);
  if (request.kind !== 'message' || !namesSomeone(command)) return command;
  return readCommand(request, locale, now, await knownNames(context.db, person.id));
}

const secretive = (features: Features, command: Command | NotUnderstood) =>
  'name' in command && features.get(command.name)?.where === 'personal';

interface Once {
  db: Db;
  request: Message | Action;
  person: PersonRow;
  command: Command | NotUnderstood;
  key: string;
  now: Temporal.ZonedDateTime;
  t: Texts;
}

/** Does it, and keeps the answer for a repeat when it changed something. */
async function once(context: AppContext, features: Features, { db, request, person, command, key, now, t }: Once) {
  const actor = await actorOf(db, person, request.team?.id ?? null);
  if (!actor) throw new DomainError('workspace.none');
  if (request.team) await followTeam(db, context.messenger, actor.workspace, request.conversation.reference);
  const { timeZone } = actor.workspace;
  const local = now.timeZoneId === timeZone ? now : now.withTimeZone(timeZone);
  const write = startWrite(db, {
    workspaceId: actor.workspace.id,
    actorId: person.id,
    action: 'name' in command ? command.name : 'unknown',
    at: instantText(now),
  });
  const turn = {
    db,
    write,
    now: local,
    today: local.toPlainDate(),
    actor,
    t,
    request,
    config: context.config,
    features,
  };
  const { card, secret } = await answer(turn, command);
  const reply = secret && request.surface !== 'personal' ? privately(t, card) : shown(request, command, card);
  const changed = write.written.length > 0;
  if (changed) {
    for (const view of viewsOf(write.written)) await touch(write, view);
    const agendas = await agendasAhead(db, await groupsOfTasks(db, write.written), turn.today.toString());
    for (const id of agendas) await touch(write, `agenda:${id}`);
    const kept = JSON.stringify(reply);
    await rememberAnswer(db, key, kept, write.at);
    await rememberWords(db, speakerOf(request), wordsOf(request), kept, write.at);
  }
  return { reply, changed };
}

/** The person who speaks, with the one-to-one conversation and the client's language kept. */
async function meet({ db, config }: AppContext, request: Message | Action): Promise<PersonRow | undefined> {
  const person = await personByTeamsId(db, request.tenantId, request.from.teamsId);
  return (
    person &&
    rememberPerson(db, person, {
      // The Playground says en-US whoever speaks.
      locale: config.demo ? null : localeOf(request.locale),
      ...(request.surface === 'personal' ? { conversation: request.conversation.reference } : {}),
    })
  );
}

async function meetNew(context: AppContext, request: Message | Action): Promise<PersonRow | undefined> {
  await lookAgain(context, request.tenantId, request.from.teamsId);
  return meet(context, request);
}

/** Typed words only: a button may well be pressed twice. */
const repeated = async (db: Db, request: Message | Action, now: string) =>
  request.kind === 'message' ? answeredJustNow(db, speakerOf(request), wordsOf(request), now) : undefined;

const speakerOf = ({ conversation, from }: Message | Action) => `${conversation.id}:${from.teamsId}`;

const wordsOf = (request: Message | Action) => (request.kind === 'message' ? request.text : '');

/** What makes a repeat a repeat: the form that was sent, or else the channel's id of the activity. */
function keyOf(request: Message | Action, command: Command | NotUnderstood): string {
  const own = 'key' in command && command.key;
  return own ? `form:${own}:${request.from.teamsId}` : `activity:${request.conversation.id}:${request.id}`;
}

const outgoing = (card: Card) => ({ card, summary: card.fallbackText });

const privately = (t: Texts, card: Card): Reply => ({
  messages: [outgoing(noticeCard(t, { title: t.common.privately }))],
  private: [outgoing(card)],
});

/** A pressed card gives way to its answer, unless the button asked for a new message. */
const shown = (request: Message | Action, command: Command | NotUnderstood, card: Card): Reply =>
  'fresh' in command && command.fresh ? { messages: [outgoing(card)] } : inPlace(request, card);

const inPlace = (request: Message | Action, card: Card): Reply =>
  request.kind === 'action' ? { messages: [], card } : { messages: [outgoing(card)] };

/** What went wrong, in the reader's language; a bug gets an id here and its story in the log. */
function sorry(context: AppContext, error: unknown, t: Texts): Card {
  if (error instanceof DomainError)
    return noticeCard(t, { title: inWordsOf({ formal: error.facts.formal === 1 }, t).errors[error.code](error.facts) });
  const id = newId().slice(0, 8);
  const passing = isTrouble(error);
  context.log.error({ err: error, id }, passing ? 'the database did not take a request' : 'a request failed');
  return noticeCard(t, { title: passing ? t.common.away(id) : t.common.bug(id) });
}
