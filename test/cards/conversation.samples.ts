import { bilingual } from '#cards/bilingual.ts';
import { changedDayCard } from '#cards/changed-day.ts';
import { invitationCard } from '#cards/invitation.ts';
import { noticeCard } from '#cards/notice.ts';
import type { Locale } from '#domain/words.ts';
import { textsOf } from '#i18n/index.ts';
import { event } from './calendar.samples.ts';
import type { Sample } from './sample.ts';

const day = event('2026-12-15', { place: 'Kauppakatu 2' });
const other = (locale: Locale): Locale => (locale === 'sv' ? 'fi' : 'sv');

/** What is asked back in a conversation, and what a channel is told, in two languages too. */
export const conversationSamples: readonly Sample[] = [
  {
    name: 'follow-up-nothing-before',
    card: (locale) => {
      const t = textsOf(locale);
      const verbs = ['calendar.list', 'task.list'] as const;
      return noticeCard(t, {
        title: t.followUp.nothingBefore,
        lines: [t.followUp.sayWhat],
        buttons: verbs.map((verb) => ({ title: t.commands[verb].title, verb, fresh: true })),
      });
    },
  },
  {
    name: 'not-sure',
    card: (locale) => {
      const t = textsOf(locale);
      const verb = 'occurrence.cancel';
      return noticeCard(t, {
        title: t.followUp.unsure(t.commands[verb].title),
        lines: [`**${t.fields.date}:** ${t.date.spoken('2026-12-15')}`],
        buttons: [
          { title: t.followUp.doIt, verb, slots: { date: '2026-12-15' }, primary: true },
          { title: t.commands['calendar.list'].title, verb: 'calendar.list', fresh: true },
        ],
      });
    },
  },
  {
    name: 'part-waits',
    card: (locale) => {
      const t = textsOf(locale);
      const verb = 'reminder.create';
      const { title } = t.commands[verb];
      return noticeCard(t, { title: t.followUp.partWaits(title), buttons: [{ title, verb, fresh: true }] });
    },
  },
  {
    name: 'changed-day-moved',
    card: (locale) => changedDayCard(textsOf(locale), { event: day, before: event('2026-12-14') }),
  },
  {
    name: 'changed-day-cancelled',
    card: (locale) => changedDayCard(textsOf(locale), { event: { ...day, cancelled: true }, before: day }),
  },
  {
    name: 'two-languages',
    card: (locale) => {
      const drawn = (each: Locale) =>
        invitationCard(textsOf(each), {
          event: day,
          answers: [],
          unanswered: 6,
          own: null,
          open: true,
          refreshes: true,
        });
      return bilingual([drawn(locale), drawn(other(locale))]);
    },
  },
];
