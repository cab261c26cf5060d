import { z } from 'zod';
import { plain } from '#cards/card.ts';
import { refuse } from '#domain/errors.ts';
import { sameTitle } from '#language/same-title.ts';
import { removeTopic } from '#store/topic-places.ts';
import { topicsOf } from '#store/yearly-topic.ts';
import { ask } from '../../ask.ts';
import { feature } from '../../feature.ts';
import { groupBy } from '../../resolve.ts';
import * as slot from '../../slots.ts';
import { drawTopics } from './topics.ts';

/** A topic comes no more; what was on agendas that are out stays there. */
export const dropTopic = feature({
  name: 'topic.remove',
  may: 'secretary',
  slots: z.object({ title: slot.line.optional(), topic: z.uuid().optional(), group: slot.line.optional() }),
  async run(turn, { title, topic: id, group: typed }) {
    const { db, write, t, today } = turn;
    const group = await groupBy(turn, typed, 'secretary');
    const all = await topicsOf(db, group.id);
    const meant = all.filter((one) => (id ? one.id === id : !title || sameTitle(title, one.title)));
    const [topic, ...others] = meant;
    if (!topic) return refuse(title ? 'topic.unknown' : 'topic.none', { title: title ?? '', group: group.name });
    if (others.length > 0)
      return ask(
        t.common.which,
        meant.slice(0, 6).map((one) => ({
          title: t.topic.named(one.title, t.date.months[one.month - 1] ?? ''),
          slots: { topic: one.id, group: group.id },
        })),
      );
    await removeTopic(write, topic, today);
    return drawTopics(turn, group, t.topic.removed(plain(topic.title)));
  },
});
