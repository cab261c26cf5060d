import { z } from 'zod';
import { plain } from '#cards/card.ts';
import { refuse } from '#domain/errors.ts';
import { inWordsOf } from '#i18n/index.ts';
import { isPosted, itemsOf } from '#store/agenda.ts';
import { update } from '#store/change.ts';
import { post } from '#store/delivery.ts';
import { readMinutes } from '#store/minutes.ts';
import { addEntry, openSessions, type Session } from '#store/session.ts';
import { channelsOf } from '#store/workspace.ts';
import { channelName } from '../../channel.ts';
import { feature, type Turn } from '../../feature.ts';
import { approvesMinutes } from '../session/session.ts';
import { drawMinutes, minutesBy, pointing } from './minutes.ts';

/** Checked minutes are posted to the group's channel. */
export const postMinutes = feature({
  name: 'minutes.post',
  may: 'secretary',
  where: 'personal',
  slots: z.object(pointing),
  async run(turn, which) {
    const { db, write, t, actor } = turn;
    const { session, row } = await minutesBy(turn, which, 'secretary');
    if (row.state === 'posted' || row.state === 'approved') refuse('minutes.done', { formal: session.group.formal });
    if (row.state !== 'checked') refuse('minutes.notChecked', { formal: session.group.formal });
    const channel =
      (await channelsOf(db, actor.workspace.id)).find(({ id }) => id === session.group.channelId) ??
      refuse('minutes.noChannel', { formal: session.group.formal });
    const now = await update(write, 'minutes', row, { state: 'posted', postedAt: write.at });
    const view = `minutes:${session.meeting.id}`;
    if (!(await isPosted(db, view))) await post(write, channel.id, view);
    return drawMinutes(turn, { session, row: now }, plain(t.minutes.posted(channelName(t, channel))));
  },
});

/** The next meeting approves the minutes; from then on they stay as they are. */
export const approveMinutes = feature({
  name: 'minutes.approve',
  may: 'chair',
  slots: z.object(pointing),
  async run(turn, which) {
    const { db, write, t, now: at } = turn;
    const { session, row } = await minutesBy(turn, which, 'chair');
    const { meeting, group } = session;
    if (row.state === 'approved') refuse('minutes.done', { formal: session.group.formal });
    if (row.state !== 'posted') refuse('minutes.notPosted', { formal: session.group.formal });
    const [later] = (await openSessions(db, [group.id])).filter((open) => open.meeting.start > meeting.start);
    if (!later) return refuse('minutes.nextMeeting', { formal: session.group.formal });
    const approved = await update(write, 'minutes', row, {
      state: 'approved',
      approvedAt: write.at,
      approvedBy: later.meeting.id,
    });
    const content = JSON.stringify(await readMinutes(db, session, at.timeZoneId));
    const kept = await update(write, 'minutes', approved, { content });
    await addEntry(write, {
      workspaceId: group.workspaceId,
      groupId: group.id,
      occurrenceId: later.meeting.id,
      itemId: await approvalItem(turn, later),
      kind: 'decision',
      text: t.minutes.approvedEntry(t.date.spoken(meeting.start.slice(0, 10)), group.formal === 1),
      personId: null,
    });
    return drawMinutes(turn, { session, row: kept }, inWordsOf(group, t).minutes.approvedNow);
  },
});

/** The standing item at which minutes are approved; a meeting without one puts it down at the item in hand. */
const approvalItem = async ({ db }: Turn, { meeting, held }: Session): Promise<string | null> =>
  (await itemsOf(db, meeting.id)).find(approvesMinutes)?.id ?? held.itemId;
