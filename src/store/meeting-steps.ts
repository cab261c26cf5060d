import type { Temporal } from 'temporal-polyfill';
import { hasCome } from '#domain/timetable.ts';
import { isPosted } from './agenda.ts';
import { startWrite } from './change.ts';
import { post, queue } from './delivery.ts';
import type { DigestDay } from './digest.ts';
import { secretariesOf } from './heirs.ts';
import { publish } from './meeting-agenda.ts';
import type { Db, WorkspaceRow } from './schema/index.ts';
import { datesOf, type TimedMeeting, timedMeetings } from './timetable.ts';
import { placeTopics } from './topic-places.ts';

/** The meetings that a day's planning may be about: any step is within this many days of its meeting. */
const FAR = 92;

/** A workspace's meetings with a timetable, near enough for a step of theirs to fall on a day. */
export const meetingsAround = (db: Db, workspaceId: string, today: Temporal.PlainDate): Promise<TimedMeeting[]> =>
  timedMeetings(db, workspaceId, today.subtract({ days: FAR }).toString(), today.add({ days: FAR }).toString());

/**
 * Does what the meetings' timetables say of a day and of those missed: calls for items, asks the secretary whether the
 * agenda may go, posts it. Within the transaction that marked the day as planned, so each comes once.
 */
export async function queueSteps(db: Db, workspace: WorkspaceRow, day: DigestDay): Promise<void> {
  await putTopics(db, workspace, day);
  for (const timed of await meetingsAround(db, workspace.id, day.today)) {
    const dates = datesOf(timed.meeting, timed.group, timed.moved);
    const come = (step: 'callForItems' | 'ask' | 'agendaOut') => hasCome(dates[step], day.today, day.since);
    const over = timed.meeting.start.slice(0, 10) < day.today.toString();
    if (over && hasCome(dates.minutesDue, day.today, day.since)) await askMinutes(db, workspace, timed, day);
    if (over) continue;
    const open = day.today.until(dates.itemsClose).days >= 0;
    if (come('callForItems') && open) await call(db, workspace, timed, day);
    if (come('agendaOut')) await sendAgenda(db, workspace, timed, day);
    else if (come('ask')) await askSecretary(db, workspace, timed, day);
  }
}

/** Topics of the year whose meeting was called off go on, and those that came late are put where they belong. */
async function putTopics(db: Db, { id }: WorkspaceRow, { today, at }: DigestDay): Promise<void> {
  const groups = await db
    .selectFrom('yearlyTopic')
    .select('groupId')
    .distinct()
    .where('workspaceId', '=', id)
    .execute();
  const write = startWrite(db, { workspaceId: id, actorId: null, action: 'topic.place', at });
  for (const { groupId } of groups) await placeTopics(write, groupId, today);
}

async function call(db: Db, { id }: WorkspaceRow, { meeting, group }: TimedMeeting, { at, dueAt }: DigestDay) {
  const view = `call:${meeting.id}`;
  if (!group.channelId || (await isPosted(db, view))) return;
  await post(
    startWrite(db, { workspaceId: id, actorId: null, action: 'agenda.call', at }),
    group.channelId,
    view,
    dueAt,
  );
}

/** What a secretary holds does not go, and what has gone by hand does not go again. */
async function sendAgenda(db: Db, { id }: WorkspaceRow, timed: TimedMeeting, { at, dueAt }: DigestDay) {
  const { meeting, group, moved } = timed;
  if (!group.channelId || moved?.heldAt || (await isPosted(db, `agenda:${meeting.id}`))) return;
  const write = startWrite(db, { workspaceId: id, actorId: null, action: 'agenda.publish', at });
  await publish(write, meeting, group, { channelId: group.channelId, dueAt });
}

async function askSecretary(db: Db, { id }: WorkspaceRow, timed: TimedMeeting, { today, at, dueAt }: DigestDay) {
  const { meeting, group, moved } = timed;
  if (moved?.heldAt || (await isPosted(db, `agenda:${meeting.id}`))) return;
  const view = `question:${meeting.id}`;
  const envelopes = (await secretariesOf(db, group)).map((personId) => ({
    key: `question:${personId}:${meeting.id}:${today}`,
    kind: 'message' as const,
    recipient: `person:${personId}`,
    view,
    dueAt,
  }));
  await queue({ db, workspaceId: id, at }, envelopes);
}

async function askMinutes(db: Db, { id }: WorkspaceRow, { meeting, group }: TimedMeeting, { at, dueAt }: DigestDay) {
  const envelopes = (await secretariesOf(db, group)).map((personId) => ({
    key: `minutesDue:${personId}:${meeting.id}`,
    kind: 'message' as const,
    recipient: `person:${personId}`,
    view: `minutesDue:${meeting.id}`,
    dueAt,
  }));
  await queue({ db, workspaceId: id, at }, envelopes);
}
