import { z } from 'zod';
import type { Button } from '#cards/card.ts';
import { recommendationCard, recommendationsCard } from '#cards/recommendation.ts';
import { refuse } from '#domain/errors.ts';
import { recommendationNumbers } from '#domain/recommendation.ts';
import { type Recommendation, recommendationsOf } from '#store/recommendation.ts';
import type { GroupRow } from '#store/schema/index.ts';
import { feature, type Turn } from '../../feature.ts';
import { groupField } from '../../fields.ts';
import { groupBy } from '../../resolve.ts';
import { holds } from '../../roles.ts';
import * as slot from '../../slots.ts';

/** How far a group is with the recommendations, all or one of them (`2`, or any matter of it: `2c`). */
export const showRecommendations = feature({
  name: 'recommendation.show',
  may: 'member',
  slots: z.object({ recommendation: slot.key.optional(), group: slot.line.optional() }),
  form: async (turn) => [await groupField(turn, 'member', true)],
  async run(turn, { recommendation, group: typed }) {
    const group = await groupBy(turn, typed, 'member');
    return recommendation ? drawRecommendation(turn, group, numberOf(recommendation)) : drawAll(turn, group);
  },
});

function numberOf(said: string): number {
  const number = Number(said[0]);
  return recommendationNumbers.includes(number) ? number : refuse('recommendation.unknown');
}

async function drawAll(turn: Turn, group: GroupRow) {
  const { db, t } = turn;
  const open = recommendationNumbers.map(
    (number): Button => ({
      title: t.recommendation.open(number),
      verb: 'recommendation.show',
      slots: { recommendation: String(number), group: group.id },
      fresh: true,
    }),
  );
  return recommendationsCard(t, {
    group: group.name,
    matters: await recommendationsOf(db, group.id),
    buttons: [...open, ...toAgenda(turn, group)],
  });
}

const toAgenda = ({ t, actor }: Turn, { id }: GroupRow): Button[] =>
  holds(actor, 'secretary', id)
    ? [
        {
          title: t.commands['recommendation.onAgenda'].title,
          verb: 'recommendation.onAgenda',
          slots: { group: id },
          fresh: true,
        },
      ]
    : [];

/** One recommendation for this reader, after `news` of what was just done. */
export async function drawRecommendation(turn: Turn, group: GroupRow, number: number, news?: string) {
  const { db, t, today } = turn;
  const matters = await recommendationsOf(db, group.id);
  const card = recommendationCard(t, {
    number,
    group: group.name,
    matters,
    today,
    ...(news ? { news } : {}),
    mayChange: (code) => mayChange(turn, group, matters.get(code)),
    buttons: [
      { title: t.recommendation.overview, verb: 'recommendation.show', slots: { group: group.id }, fresh: true },
    ],
  });
  return card;
}

/** Who leads the group, and whose matter it is. */
export const mayChange = ({ actor }: Turn, { id }: GroupRow, matter: Recommendation | undefined): boolean =>
  holds(actor, 'secretary', id) || matter?.ownerId === actor.person.id;
