import { z } from 'zod';
import { noticeCard } from '#cards/notice.ts';
import { isNews } from '#cards/practice-digest.ts';
import { refuse } from '#domain/errors.ts';
import { digestOfPractices, keepPracticeDigest, postPractices, practiceNews } from '#store/practice-digest.ts';
import type { ChannelRow } from '#store/schema/index.ts';
import { channelByTeamsId, channelsOf } from '#store/workspace.ts';
import { ask, Missing } from '../ask.ts';
import { channelBy, channelField, channelName } from '../channel.ts';
import { feature, type Turn } from '../feature.ts';
import * as slot from '../slots.ts';

const MOST_BUTTONS = 6;

/** Posts what is new, most used and due for a check to a channel, now and, when it is said, each month. */
export const postDigest = feature({
  name: 'digest.post',
  may: 'secretary',
  final: true,
  slots: z.object({ groupChannel: slot.line.optional(), monthly: z.enum(['yes', 'no']).optional() }),
  form: async (turn) => [await channelField(turn, 'groupChannel', true)],
  async run(turn, { groupChannel, monthly }) {
    const { db, write, actor, today, t } = turn;
    const channel = await channelOf(turn, groupChannel);
    const name = channelName(t, channel);
    const words = t.practiceDigest;
    const known = await digestOfPractices(db, actor.workspace.id);
    const from = today.subtract({ months: 1 }).toString();
    const isNow = monthly !== 'no' && !(monthly && known?.postedOn === today.toString());
    const anything = isNow && isNews(await practiceNews(db, actor.workspace.id, from, today));
    if (!anything && !monthly) return noticeCard(t, { title: words.nothing });
    if (anything) await postPractices(write, channel.id, from);
    const each = monthly === 'yes' || (!monthly && known?.monthly === 1);
    await keepPracticeDigest(write, { channelId: channel.id, monthly: each ? 1 : 0, postedOn: today.toString() });
    return noticeCard(t, {
      title: monthly === 'no' ? words.monthlyEnded(name) : anything ? words.posted(name) : words.monthlyTo(name),
      lines: each ? [words.monthly] : [],
      buttons: [
        each
          ? { title: words.endMonthly, verb: 'digest.post', slots: { groupChannel: channel.id, monthly: 'no' } }
          : { title: words.makeMonthly, verb: 'digest.post', slots: { groupChannel: channel.id, monthly: 'yes' } },
      ],
    });
  },
});

/** The one that was chosen, or the one it was asked in, or the only one. */
async function channelOf(turn: Turn, chosen: string | undefined): Promise<ChannelRow> {
  const { db, actor, request, t } = turn;
  if (chosen) return channelBy(turn, chosen);
  const here = await channelByTeamsId(db, actor.workspace.id, request.conversation.id);
  if (here) return here;
  const channels = await channelsOf(db, actor.workspace.id);
  const [only] = channels;
  if (!only) return refuse('agenda.noChannels');
  if (channels.length === 1) return only;
  if (channels.length > MOST_BUTTONS) throw new Missing();
  return ask(
    t.leadership.agenda.whichChannel,
    channels.map((each) => ({ title: channelName(t, each), slots: { groupChannel: each.id } })),
  );
}
