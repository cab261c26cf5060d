import { Temporal } from 'temporal-polyfill';
import { type TopicsProps, topicsCard } from '#cards/topic.ts';
import { textsOf } from '#i18n/index.ts';
import type { Sample } from './sample.ts';

const topics: TopicsProps['topics'] = [
  { title: 'TYM-sopimus', month: 3, type: 'decision', minutes: 20, next: Temporal.PlainDate.from('2027-03-09') },
  { title: 'Hyvinvointikertomus', month: 5, type: 'information', minutes: null, next: null },
  { title: 'Talousarvio', month: 10, type: 'decision', minutes: 30, next: Temporal.PlainDate.from('2027-11-02') },
];

export const topicSamples: readonly Sample[] = [
  {
    name: 'topics',
    card: (locale) => {
      const t = textsOf(locale);
      return topicsCard(t, {
        group: 'Työllisyysjohtoryhmä',
        topics,
        said: t.topic.added('Talousarvio', t.date.months[9] ?? ''),
        buttons: (['topic.add', 'topic.remove'] as const).map((verb) => ({ title: t.commands[verb].title, verb })),
      });
    },
  },
  {
    name: 'topics-none',
    card: (locale) => topicsCard(textsOf(locale), { group: 'Työllisyysjohtoryhmä', topics: [], buttons: [] }),
  },
];
