import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { type PollProps, pollCard } from '#cards/poll.ts';
import { refuse } from '#domain/errors.ts';
import { instantText } from '#domain/instant.ts';
import { isWhole, shapeOf } from '#domain/poll.ts';
import { pollKinds } from '#domain/words.ts';
import { touch } from '#store/delivery.ts';
import { holdPoll, type Poll, pollViewOf } from '#store/poll.ts';
import { keepPollAnswer, ownPollAnswer } from '#store/poll-answer.ts';
import { pollProps } from '#views/poll.ts';
import { feature, type Turn } from '../../feature.ts';
import { demand, holds } from '../../roles.ts';
import * as slot from '../../slots.ts';
import { moveButton } from './closing.ts';
import { openPollBy } from './which.ts';

/** The card in the channel is left alone for so long: an update would empty the choices of who is answering. */
const LATER = Temporal.Duration.from({ minutes: 10 });

const chosen = z.coerce.number().int().min(1).max(6).optional();

/** Answers a self-assessment, or shows its questions when nothing is chosen. The log of changes knows nothing of it. */
export const answerPoll = feature({
  name: 'poll.answer',
  may: 'member',
  final: true,
  slots: z.object({
    poll: z.uuid().optional(),
    pollKind: z.enum(pollKinds).optional(),
    group: slot.line.optional(),
    a1: chosen,
    a2: chosen,
    a3: chosen,
    a4: chosen,
    a5: chosen,
    a6: chosen,
    a7: chosen,
  }),
  async run(turn, { poll: id, pollKind, group, ...said }) {
    const { t } = turn;
    const poll = await openPollBy(turn, { poll: id, pollKind, group });
    demand(turn.actor, 'member', poll.groupId);
    // An admin may do much in a group, but is not one of it.
    if (!turn.actor.seats.some(({ groupId }) => groupId === poll.groupId)) refuse('poll.notAsked');
    const answer = Object.values(said).slice(0, shapeOf[poll.kind].questions);
    if (answer.every((each) => each === undefined)) return drawPoll(turn, poll);
    if (!isWhole(poll.kind, answer)) return drawPoll(turn, poll, { text: t.poll.incomplete, good: false });
    await keep(turn, poll, answer);
    return drawPoll(turn, poll, { text: t.poll.kept, good: true });
  },
});

async function keep({ db, write, actor, now }: Turn, { id }: Poll, answer: readonly number[]): Promise<void> {
  const held = await holdPoll(db, id);
  if (!held || held.closedAt || held.closesAt <= write.at) refuse('poll.over');
  await keepPollAnswer(db, id, actor.person.id, answer);
  await touch(write, pollViewOf(id), instantText(now.toInstant().add(LATER)));
}

/** The own answer is filled in where nobody else sees it, and there who leads the group may move the last day. */
async function drawPoll({ db, t, now, actor, request }: Turn, poll: Poll, news?: PollProps['news']) {
  const alone = request.surface === 'personal';
  const own = alone ? await ownPollAnswer(db, poll.id, actor.person.id) : null;
  const leads = alone && holds(actor, 'secretary', poll.groupId);
  return pollCard(t, {
    ...(await pollProps(db, poll, now.timeZoneId)),
    own,
    ...(news ? { news } : {}),
    ...(leads ? { buttons: [moveButton(t, poll.id)] } : {}),
  });
}
