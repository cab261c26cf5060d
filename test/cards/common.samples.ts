import { Temporal } from 'temporal-polyfill';
import { formCard } from '#cards/form.ts';
import { helpCard } from '#cards/help.ts';
import { noticeCard } from '#cards/notice.ts';
import { welcomeCard } from '#cards/welcome.ts';
import { locales } from '#domain/words.ts';
import { textsOf } from '#i18n/index.ts';
import { languageChoice } from '#i18n/language-choice.ts';
import type { Sample } from './sample.ts';

export const common: readonly Sample[] = [
  {
    name: 'welcome',
    card: (locale) => {
      const t = textsOf(locale);
      return welcomeCard(t, {
        title: t.common.welcome.personal('Aino'),
        tries: ['calendar.next', 'calendar.list', 'practice.search', 'plan.list', 'task.list'],
        isAdmin: true,
      });
    },
  },
  {
    name: 'help',
    card: (locale) => {
      const t = textsOf(locale);
      const topics = ['calendar', 'planReview', 'goodPractice', 'leadership', 'task'] as const;
      return helpCard(t, {
        title: t.common.help.title,
        intro: t.common.help.intro,
        sections: topics.map((topic) => ({
          heading: t.common.help.topics[topic],
          lines: Object.values(t[topic].commands)
            .slice(0, 2)
            .map(({ example }) => t.common.help.say(example)),
        })),
        buttons: topics.map((topic) => ({ title: t.common.help.topics[topic], verb: 'help', slots: { topic } })),
      });
    },
  },
  {
    name: 'not-understood',
    card: (locale) => {
      const t = textsOf(locale);
      const near = ['calendar.next', 'calendar.list', 'task.list'] as const;
      return noticeCard(t, {
        title: t.common.notUnderstood,
        buttons: near.map((verb) => ({ title: t.commands[verb].title, verb })),
      });
    },
  },
  {
    name: 'refused-personal-id',
    card: (locale) => {
      const t = textsOf(locale);
      return noticeCard(t, { title: t.errors['privacy.personalId']() });
    },
  },
  {
    name: 'form-role',
    card: (locale) => {
      const t = textsOf(locale);
      const people = ['Aino Virtanen', 'Eero Korhonen', 'Liisa Niemi'].map((title, n) => ({ value: String(n), title }));
      return formCard(t, {
        verb: 'role.grant',
        fields: [
          { slot: 'person', kind: 'choice', required: true, options: people },
          {
            slot: 'role',
            kind: 'choice',
            required: true,
            options: (['caseworker', 'secretary', 'member'] as const).map((value) => ({
              value,
              title: t.people.roles[value],
            })),
          },
          { slot: 'group', kind: 'choice', options: [{ value: 'g', title: 'Työllisyysjohtoryhmä' }] },
        ],
        values: { person: '1' },
        key: 'sample',
      });
    },
  },
  {
    name: 'form-past',
    card: (locale) => {
      const t = textsOf(locale);
      return formCard(t, {
        verb: 'jointDay.create',
        fields: [
          { slot: 'start', kind: 'wallTime', required: true },
          { slot: 'end', kind: 'time', required: true },
          { slot: 'place', kind: 'text' },
        ],
        values: { start: '2026-10-01T09:00' },
        error: t.calendar.checkDay(t.date.full(Temporal.PlainDate.from('2026-10-01'))),
        key: 'sample',
      });
    },
  },
  {
    name: 'form-language',
    card: (locale) => {
      const t = textsOf(locale);
      return formCard(t, {
        verb: 'settings.language',
        fields: [
          {
            slot: 'locale',
            kind: 'choice',
            required: true,
            label: 'Kieli · Språk · Language',
            options: locales.map((value) => ({ value, title: languageChoice(t, value) })),
          },
        ],
        values: {},
        key: 'sample',
      });
    },
  },
];
