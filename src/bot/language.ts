import { z } from 'zod';
import { noticeCard } from '#cards/notice.ts';
import { locales } from '#domain/words.ts';
import { type Texts, textsOf } from '#i18n/index.ts';
import { chooseLanguage } from '#store/people.ts';
import { feature } from './feature.ts';
import { localeField } from './fields.ts';

/** For somebody who does not read the language that is spoken now: `Kieli · Språk · Language`. */
const inEach = (of: (t: Texts) => string) => locales.map((locale) => of(textsOf(locale))).join(' · ');

/** The language that the bot speaks with this person from now on. */
export const setLanguage = feature({
  name: 'settings.language',
  may: 'staff',
  final: true,
  slots: z.object({ locale: z.enum(locales) }),
  form: ({ t }) => [{ ...localeField(t, 'locale', true), label: inEach(({ fields }) => fields.locale) }],
  async run({ db, actor }, { locale }) {
    await chooseLanguage(db, actor.person.id, locale);
    const t = textsOf(locale);
    return noticeCard(t, { title: t.common.language.now });
  },
});
