import type { Temporal } from 'temporal-polyfill';
import type { Card } from '#cards/card.ts';
import { noticeCard } from '#cards/notice.ts';
import type { AppContext } from '#context.ts';
import { DomainError } from '#domain/errors.ts';
import { instantText } from '#domain/instant.ts';
import { inWordsOf, localeOf, type Texts, textsOf } from '#i18n/index.ts';
import { agendasAhead } from '#store/agenda.ts';
import type { Write } from '#store/change.ts';
import { touch } from '#store/delivery.ts';
import { newId } from '#store/ids.ts';
import { answeredBefore, answeredJustNow, ownTurn, rememberAnswer, rememberWords } from '#store/inbound.ts';
import { followTeam } from '#store/moved.ts';
import { actorOf, knownNames, personByTeamsId, rememberPerson } from '#store/people.ts';
import type { Db, PersonRow } from '#store/schema/index.ts';
import { groupsOfTasks } from '#store/task.ts';
import { isTrouble } from '#store/trouble.ts';
import { viewsOf } from '#views/index.ts';
import { namesSomeone, readCommands, type Wanted } from './command.ts';
import type { Features } from './feature.ts';
import { inPlace, privately, replyTo } from './reply.ts';
import type { Action, Message, Reply } from './request.ts';
import { lookAgain } from './roster.ts';
import { type Heard, stepsOf } from './steps.ts';

/** Answers what a person said or pressed: one transaction, in which everything happens or nothing. */
export async function converse(context: AppContext, features: Features, request: Message | Action): Promise<Reply> {
  const client = localeOf(request.locale);
  let t = textsOf(client ?? context.config.defaultLocale);
  let wanted: readonly Wanted[] = [];
  const heard: Heard[] = [];
  try {
    const person = (await meet(context, request)) ?? (await meetNew(context, request));
    if (!person) throw new DomainError('workspace.none');
    t = textsOf(person.locale ?? context.config.defaultLocale);
    const now = context.clock.now().toZonedDateTimeISO(context.config.timeZone);
    wanted = await wantedOf(context, request, person, now);
    const key = keyOf(request, wanted[0]);
    const { reply, changed } = await context.db.transaction().execute(async (db) => {
      await ownTurn(db, person.id);
      const before = (await answeredBefore(db, key)) ?? (await repeated(db, request, instantText(now)));
      if (before) return { reply: JSON.parse(before) as Reply, changed: false };
      return once(context, features, { db, request, person, wanted, heard, key, now, t });
    });
    if (changed) context.wake();
    return reply;
  } catch (error) {
    const card = sorry(context, error, t, wanted.length);
    const last = heard.at(-1) ?? wanted[0];
    return last && secretive(features, last) && request.surface !== 'personal'
      ? privately(t, card)
      : inPlace(request, card);
  }
}

/** What was wanted. Names are read a second time, with those of the person's workspaces, only when there are any. */
async function wantedOf(
  context: AppContext,
  request: Message | Action,
  person: PersonRow,
  now: Temporal.ZonedDateTime,
) {
  const locale = person.locale ?? context.config.defaultLocale;
  const wanted = readCommands(request, locale, now);
  if (request.kind !== 'message' || !wanted.some((each) => namesSomeone(each))) return wanted;
  return readCommands(request, locale, now, await knownNames(context.db, person.id));
}

const secretive = (features: Features, command: Wanted) =>
  'name' in command && features.get(command.name)?.where === 'personal';

interface Once {
  db: Db;
  request: Message | Action;
  person: PersonRow;
  wanted: readonly Wanted[];
  heard: Heard[];
  key: string;
  now: Temporal.ZonedDateTime;
  t: Texts;
}

/** Does it, and keeps the answer for a repeat when it changed something. */
async function once(
  context: AppContext,
  features: Features,
  { db, request, person, wanted, heard, key, now, t }: Once,
) {
  const actor = await actorOf(db, person, request.team?.id ?? null);
  if (!actor) throw new DomainError('workspace.none');
  if (request.team) await followTeam(db, context.messenger, actor.workspace, request.conversation.reference);
  const { timeZone } = actor.workspace;
  const local = now.timeZoneId === timeZone ? now : now.withTimeZone(timeZone);
  const { config } = context;
  const today = local.toPlainDate();
  const reader = { db, now: local, today, actor, t, request, config, features, spoken: { slots: {} } };
  const done = await stepsOf(reader, wanted, heard);
  const reply = replyTo(t, request, done);
  const writes = done.flatMap(({ write }) => (write && write.written.length > 0 ? write : []));
  for (const write of writes) await told(write, today);
  const [last] = writes.toReversed();
  if (last) {
    const kept = JSON.stringify(reply);
    await rememberAnswer(db, key, kept, last.at);
    await rememberWords(db, speakerOf(request), wordsOf(request), kept, last.at);
  }
  return { reply, changed: last !== undefined };
}

/** The cards that show what was written are drawn anew. */
async function told(write: Write, today: Temporal.PlainDate): Promise<void> {
  for (const view of viewsOf(write.written)) await touch(write, view);
  const agendas = await agendasAhead(write.db, await groupsOfTasks(write.db, write.written), today.toString());
  for (const id of agendas) await touch(write, `agenda:${id}`);
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
function keyOf(request: Message | Action, command: Wanted | undefined): string {
  const own = command && 'key' in command && command.key;
  return own ? `form:${own}:${request.from.teamsId}` : `activity:${request.conversation.id}:${request.id}`;
}

/** What went wrong, in the reader's language; a bug gets an id here and its story in the log. */
function sorry(context: AppContext, error: unknown, t: Texts, asked: number): Card {
  const lines = asked > 1 ? [t.followUp.nothingDone] : [];
  if (error instanceof DomainError) {
    const { errors } = inWordsOf({ formal: error.facts.formal === 1 }, t);
    return noticeCard(t, { title: errors[error.code](error.facts), lines });
  }
  const id = newId().slice(0, 8);
  const passing = isTrouble(error);
  context.log.error({ err: error, id }, passing ? 'the database did not take a request' : 'a request failed');
  return noticeCard(t, { title: passing ? t.common.away(id) : t.common.bug(id) });
}
