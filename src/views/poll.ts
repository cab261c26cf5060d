import { Temporal } from 'temporal-polyfill';
import type { Button } from '#cards/card.ts';
import { closedPollCard, type PollProps, pollCard, withdrawnPollCard } from '#cards/poll.ts';
import { resultCard, type ShownResult } from '#cards/poll-result.ts';
import type { Texts } from '#i18n/index.ts';
import { isShown } from '#store/agenda.ts';
import { type ClosedPoll, closedPolls, type Poll, pollById, pollViewOf } from '#store/poll.ts';
import { countPollAnswers } from '#store/poll-answer.ts';
import type { Db } from '#store/schema/index.ts';
import type { View } from './view.ts';

/** An open poll as its card shows it to everyone. */
export async function pollProps(db: Db, poll: Poll, timeZone: string): Promise<PollProps> {
  const { id, kind, group, closesAt } = poll;
  const closes = Temporal.Instant.from(closesAt).toZonedDateTimeISO(timeZone).toPlainDateTime();
  return { id, kind, group, closes, answered: await countPollAnswers(db, id) };
}

/** The card in the group's channel: the questions, and once it is closed that it is. */
export const pollView: View = async ({ db, t, now }, pollId) => {
  const poll = await pollById(db, pollId);
  if (!poll) return (await isShown(db, pollViewOf(pollId))) ? withdrawnPollCard(t) : null;
  if (poll.closedAt) return closedPollCard(t, poll);
  return pollCard(t, await pollProps(db, poll, now.timeZoneId));
};

/** The result, as it was when the poll was closed. */
export const pollResultView: View = async ({ db, t, now }, pollId) => {
  const poll = await pollById(db, pollId);
  if (!poll?.closedAt) return null;
  const all = await closedPolls(db, poll.groupId, poll.kind);
  const at = all.findIndex(({ id }) => id === pollId);
  return resultOf(t, poll.group, all.slice(at), now.timeZoneId);
};

/** The card of the first of some closed polls of a group; the others are what came before it. */
export function resultOf(
  t: Texts,
  group: string,
  [first, ...past]: readonly ClosedPoll[],
  timeZone: string,
  hint?: string,
) {
  if (!first) return null;
  const shown = (poll: ClosedPoll): ShownResult => ({
    ...poll,
    closedOn: Temporal.Instant.from(poll.closedAt).toZonedDateTimeISO(timeZone).toPlainDate(),
  });
  return resultCard(t, {
    kind: first.kind,
    group,
    result: shown(first),
    past: past.map(shown),
    ...(hint ? { hint } : {}),
    buttons: [exportButton(t, first.groupId)],
  });
}

const exportButton = (t: Texts, group: string): Button => ({
  title: t.commands['poll.export'].title,
  verb: 'poll.export',
  slots: { group },
  fresh: true,
});
