import { z } from 'zod';
import type { Button, Card } from '#cards/card.ts';
import { helpCard } from '#cards/help.ts';
import { noticeCard } from '#cards/notice.ts';
import { type Feature, feature, type Turn } from './feature.ts';
import { offeredHere } from './offered.ts';

/** The rooms of the catalogs, in the order in which people need them. */
const topics = [
  'calendar',
  'planReview',
  'goodPractice',
  'leadership',
  'task',
  'digest',
  'meeting',
  'session',
  'minutes',
  'decision',
  'goal',
  'calendarFile',
  'recommendation',
  'poll',
  'region',
  'people',
  'privacy',
  'common',
] as const;
type Topic = (typeof topics)[number];

/** Topics on a card, each with a button: with the one that leads on there are six, as many as Teams shows. */
const PAGE = 5;

/** What can be done here, by this person: by topic first, then a topic's commands as buttons. */
export const help = feature({
  name: 'help',
  may: 'staff',
  slots: z.object({
    topic: z.enum(topics).optional(),
    page: z.coerce.number().int().min(0).max(topics.length).default(0),
  }),
  run: async (turn, { topic, page }) => (topic ? topicCard(turn, topic) : overview(turn, page)),
});

async function overview(turn: Turn, page: number): Promise<Card> {
  const { t } = turn;
  const offered = await offeredHere(turn);
  const all = topics.filter((topic) => commandsOf(turn, topic, offered).length > 0);
  const shown = all.slice(page * PAGE, (page + 1) * PAGE);
  const next = (page + 1) * PAGE < all.length ? page + 1 : 0;
  const more = { title: next > 0 ? t.common.help.more : t.common.help.back, verb: 'help', slots: { page: next } };
  return helpCard(t, {
    title: t.common.help.title,
    intro: t.common.help.intro,
    sections: shown.map((topic) => ({
      heading: t.common.help.topics[topic],
      lines: commandsOf(turn, topic, offered)
        .slice(0, 2)
        .map(({ name }) => t.common.help.say(t.commands[name].example)),
    })),
    buttons: [
      ...shown.map((topic) => ({ title: t.common.help.topics[topic], verb: 'help', slots: { topic } })),
      ...(all.length > PAGE ? [more] : []),
    ],
  });
}

async function topicCard(turn: Turn, topic: Topic): Promise<Card> {
  const { t } = turn;
  const commands = commandsOf(turn, topic, await offeredHere(turn));
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

/** The nearest commands that this person may use here, never silence. */
export async function notUnderstood(turn: Turn, nearest: readonly string[]): Promise<Card> {
  const { t, features } = turn;
  const buttons = (await suggestions(turn, [...nearest, ...features.keys()])).slice(0, 3);
  return noticeCard(t, { title: t.common.notUnderstood, buttons });
}

/** Those of the commands that this person may use here, as buttons in the same order. */
export async function suggestions(turn: Omit<Turn, 'write'>, names: readonly string[]): Promise<Button[]> {
  const offered = await offeredHere(turn);
  return [...new Set(names)]
    .flatMap((name) => turn.features.get(name) ?? [])
    .filter(offered)
    .map((one) => buttonOf(turn, one));
}

type SmallRoom = 'reminder' | 'delivery' | 'process' | 'situation' | 'left' | 'reach' | 'settings' | 'changeLog';

/** Small rooms that people look for under a larger one. */
const under: Partial<Record<Topic, readonly (keyof Turn['t'] & SmallRoom)[]>> = {
  digest: ['reminder', 'delivery'],
  region: ['process', 'situation'],
  people: ['left', 'reach'],
  privacy: ['settings', 'changeLog'],
};

function commandsOf(turn: Turn, topic: Topic, offered: (one: Feature) => boolean): Feature[] {
  return [topic, ...(under[topic] ?? [])]
    .flatMap((room) => Object.keys(turn.t[room].commands))
    .flatMap((name) => turn.features.get(name) ?? [])
    .filter((one) => one.name !== 'help' && offered(one));
}

const buttonOf = ({ t }: Pick<Turn, 't'>, { name }: Feature): Button => ({
  title: t.commands[name].title,
  verb: name,
  fresh: true,
});
