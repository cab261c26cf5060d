import { z } from 'zod';
import type { Card } from '#cards/card.ts';
import { noticeCard } from '#cards/notice.ts';
import { type Feature, feature, type Turn } from './feature.ts';
import { holds } from './roles.ts';

/** What can be done here, by this person, as buttons with a sentence for each. */
export const help = feature({
  name: 'help',
  may: 'staff',
  slots: z.object({}),
  async run(turn) {
    const { t } = turn;
    const possible = offered(turn);
    return noticeCard(t, {
      title: t.common.help.title,
      lines: [
        t.common.help.intro,
        ...possible.map(({ name }) => `**${t.commands[name].title}:** ${t.common.help.say(t.commands[name].example)}`),
        t.common.help.privacy,
      ],
      buttons: possible.slice(0, 6).map((one) => buttonOf(turn, one)),
    });
  },
});

/** The nearest commands that this person may use, never silence. */
export function notUnderstood(turn: Turn, nearest: readonly string[]): Card {
  const { t } = turn;
  const near = nearest.map((name) => turn.features.get(name)).filter((one) => one !== undefined && may(turn, one));
  const some = [...new Set([...near, ...offered(turn)])].slice(0, 3) as Feature[];
  return noticeCard(t, { title: t.common.notUnderstood, buttons: some.map((one) => buttonOf(turn, one)) });
}

const offered = (turn: Turn) => [...turn.features.values()].filter((one) => one.name !== 'help' && may(turn, one));

const may = (turn: Turn, one: Feature) => !one.hidden && holds(turn.actor, one.may);

const buttonOf = ({ t }: Turn, { name }: Feature) => ({ title: t.commands[name].title, verb: name, fresh: true });
