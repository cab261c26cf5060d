import { z } from 'zod';
import { plain } from '#cards/card.ts';
import { noticeCard } from '#cards/notice.ts';
import { locales } from '#domain/words.ts';
import { setLanguages } from '#store/channel-languages.ts';
import { channelByTeamsId } from '#store/workspace.ts';
import { Missing } from './ask.ts';
import { channelBy, channelField, channelName } from './channel.ts';
import { feature } from './feature.ts';
import { localeField } from './fields.ts';
import * as slot from './slots.ts';

const language = z.enum(locales);

/** The language, or the two, of what is posted to a channel: the one in which it is said, or the one that is chosen. */
export const setChannelLanguages = feature({
  name: 'settings.channelLanguages',
  may: 'admin',
  slots: z.object({
    languageChannel: slot.line.optional(),
    locale: language.optional(),
    secondLocale: language.optional(),
  }),
  form: async (turn) => [
    await channelField(turn, 'languageChannel', true),
    localeField(turn.t, 'locale', true),
    localeField(turn.t, 'secondLocale'),
  ],
  async run(turn, { languageChannel, locale, secondLocale }) {
    const { db, write, actor, request, t } = turn;
    const channel = languageChannel
      ? await channelBy(turn, languageChannel)
      : await channelByTeamsId(db, actor.workspace.id, request.conversation.id);
    if (!channel || !locale) throw new Missing(channel ? { languageChannel: channel.id } : {});
    const chosen = [...new Set([locale, secondLocale ?? locale])];
    await setLanguages(write, channel, chosen);
    const names = chosen.map((each) => t.common.language.names[each]);
    return noticeCard(t, { title: t.common.language.channelNow(plain(channelName(t, channel)), names) });
  },
});
