import { z } from 'zod';
import { noticeCard } from '#cards/notice.ts';
import { locales } from '#domain/words.ts';
import { textsOf } from '#i18n/index.ts';
import { chooseLanguage } from '#store/people.ts';
import { feature } from './feature.ts';

/** The language that the bot speaks with this person from now on. */
export const setLanguage = feature({
  name: 'settings.language',
  may: 'staff',
  final: true,
  slots: z.object({ locale: z.enum(locales) }),
  form: ({ t }) => [
    {
      slot: 'locale',
      kind: 'choice',
      required: true,
      options: locales.map((value) => ({ value, title: t.common.language.names[value] })),
    },
  ],
  async run({ db, actor }, { locale }) {
    await chooseLanguage(db, actor.person.id, locale);
    const t = textsOf(locale);
    return noticeCard(t, { title: t.common.language.now });
  },
});
