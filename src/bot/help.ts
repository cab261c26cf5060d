import { z } from 'zod';
import type { Button, Card } from '#cards/card.ts';
import { helpCard } from '#cards/help.ts';
import { noticeCard } from '#cards/notice.ts';
import { type Feature, feature, type Turn } from './feature.ts';
import { holds } from './roles.ts';

/** The rooms of the catalogs, in the order in which people need them. */
const topics = [
  'calendar',
  'calendarFile',
  'planReview',
  'goodPractice',
  'leadership',
  'meeting',
  'session',
  'minutes',
  'decision',
  'goal',
  'recommendation',
  'poll',
  'task',
  'digest',
  'region',
  'people',
  'privacy',
  'common',
] as const;
type Topic = (typeof topics)[number];

/** What can be done here, by this person: by topic first, then a topic's commands as buttons. */
export const help = feature({
  name: 'help',
  may: 'staff',
  slots: z.object({ topic: z.enum(topics).optional() }),
  run: async (turn, { topic }) => (topic ? topicCard(turn, topic) : overview(turn)),
});

function overview(turn: Turn): Card {
  const { t } = turn;
  const shown = topics.filter((topic) => commandsOf(turn, topic).length > 0);
  return helpCard(t, {
    title: t.common.help.title,
    intro: t.common.help.intro,
    sections: shown.map((topic) => ({
      heading: t.common.help.topics[topic],
      lines: commandsOf(turn, topic)
        .slice(0, 2)
        .map(({ name }) => t.common.help.say(t.commands[name].example)),
    })),
    buttons: shown.slice(0, 6).map((topic) => ({ title: t.common.help.topics[topic], verb: 'help', slots: { topic } })),
  });
}

function topicCard(turn: Turn, topic: Topic): Card {
  const { t } = turn;
  const commands = commandsOf(turn, topic);
  return helpCard(t, {
    title: t.common.help.topics[topic],
    intro: t.common.help.intro,
    sections: commands.map(({ name }) => ({
      heading: t.commands[name].title,
      lines: [t.common.help.say(t.commands[name].example)],
    })),
    buttons: [...commands.slice(0, 5).map((one) => buttonOf(turn, one)), { title: t.common.help.back, verb: 'help' }],
  });
}

/** The nearest commands that this person may use, never silence. */
export function notUnderstood(turn: Turn, nearest: readonly string[]): Card {
  const { t } = turn;
  const near = nearest.flatMap((name) => turn.features.get(name) ?? []).filter((one) => offered(turn, one));
  const others = [...turn.features.values()].filter((one) => offered(turn, one));
  const some = [...new Set([...near, ...others])].slice(0, 3);
  return noticeCard(t, { title: t.common.notUnderstood, buttons: some.map((one) => buttonOf(turn, one)) });
}

type SmallRoom = 'reminder' | 'delivery' | 'process' | 'situation' | 'left' | 'reach' | 'settings' | 'changeLog';

/** Small rooms that people look for under a larger one. */
const under: Partial<Record<Topic, readonly (keyof Turn['t'] & SmallRoom)[]>> = {
  digest: ['reminder', 'delivery'],
  region: ['process', 'situation'],
  people: ['left', 'reach'],
  privacy: ['settings', 'changeLog'],
};

function commandsOf(turn: Turn, topic: Topic): Feature[] {
  return [topic, ...(under[topic] ?? [])]
    .flatMap((room) => Object.keys(turn.t[room].commands))
    .flatMap((name) => turn.features.get(name) ?? [])
    .filter((one) => one.name !== 'help' && offered(turn, one));
}

const offered = (turn: Turn, one: Feature) => !one.hidden && holds(turn.actor, one.may);

const buttonOf = ({ t }: Turn, { name }: Feature): Button => ({
  title: t.commands[name].title,
  verb: name,
  fresh: true,
});
