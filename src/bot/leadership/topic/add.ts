import { z } from 'zod';
import { plain } from '#cards/card.ts';
import { refuse } from '#domain/errors.ts';
import { oneLine } from '#domain/typed-text.ts';
import { matterTypes } from '#domain/words.ts';
import { sameTitle } from '#language/same-title.ts';
import { insert } from '#store/change.ts';
import { newId } from '#store/ids.ts';
import { placeTopics } from '#store/topic-places.ts';
import { topicsOf } from '#store/yearly-topic.ts';
import { Missing } from '../../ask.ts';
import { feature } from '../../feature.ts';
import { groupField } from '../../fields.ts';
import { groupBy } from '../../resolve.ts';
import * as slot from '../../slots.ts';
import { drawTopics } from './topics.ts';

const MOST = 40;

/** A matter that comes on the group's agenda every year: at the meeting of its month, or the first after it. */
export const addTopic = feature({
  name: 'topic.add',
  may: 'secretary',
  slots: z.object({
    title: slot.line.transform(oneLine).pipe(slot.line).optional(),
    month: z.coerce.number().int().min(1).max(12).optional(),
    itemType: z.enum(matterTypes).default('discussion'),
    minutes: slot.count.optional(),
    group: slot.line.optional(),
  }),
  form: async (turn) => [
    { slot: 'title', kind: 'text', required: true },
    {
      slot: 'month',
      kind: 'choice',
      required: true,
      options: turn.t.date.months.map((title, n) => ({ value: String(n + 1), title })),
    },
    {
      slot: 'itemType',
      kind: 'choice',
      options: matterTypes.map((value) => ({ value, title: turn.t.leadership.agenda.types[value] })),
    },
    { slot: 'minutes', kind: 'number' },
    await groupField(turn, 'secretary'),
  ],
  async run(turn, { title: said, month, itemType: type, minutes = null, group: typed }) {
    const { db, write, actor, t, today } = turn;
    const group = await groupBy(turn, typed, 'secretary');
    if (!said || !month) throw new Missing({ group: group.id });
    const title = said.charAt(0).toLocaleUpperCase('fi') + said.slice(1);
    const all = await topicsOf(db, group.id);
    const same = all.find((one) => one.month === month && sameTitle(title, one.title) && sameTitle(one.title, title));
    if (same) refuse('topic.exists', { title: plain(same.title), month: t.date.months[month - 1] ?? '' });
    if (all.length >= MOST) refuse('topic.full', { max: MOST });
    await insert(write, 'yearlyTopic', [
      {
        id: newId(),
        workspaceId: actor.workspace.id,
        groupId: group.id,
        title,
        month,
        type,
        minutes,
        createdById: actor.person.id,
        createdAt: write.at,
      },
    ]);
    await placeTopics(write, group.id, today);
    return drawTopics(turn, group, t.topic.added(plain(title), t.date.months[month - 1] ?? ''));
  },
});
