import { z } from 'zod';
import { decisionsCard } from '#cards/decision.ts';
import { createIndex } from '#search/index.ts';
import { type Decision, decisionsFor } from '#store/decision.ts';
import { feature } from '../feature.ts';
import { groupBy } from '../resolve.ts';
import { holds } from '../roles.ts';
import * as slot from '../slots.ts';

/** What the groups have decided: all of it, the latest first, or what the words are about, the best first. */
export const listDecisions = feature({
  name: 'decision.list',
  may: 'member',
  slots: z.object({ query: slot.line.optional(), group: slot.line.optional() }),
  async run(turn, { query, group: typed }) {
    const { db, actor, t } = turn;
    const group = typed ? await groupBy(turn, typed, 'member') : null;
    const admin = holds(actor, 'admin');
    const seats = actor.seats.map(({ groupId }) => groupId);
    const all = await decisionsFor(db, actor.workspace.id, {
      memberOf: admin ? null : seats,
      leads: admin ? null : seats.filter((id) => holds(actor, 'secretary', id)),
    });
    const own = group ? all.filter(({ groupId }) => groupId === group.id) : all;
    return decisionsCard(t, { decisions: query ? found(own, query) : own, query: query ?? null });
  },
});

function found(decisions: readonly Decision[], query: string): Decision[] {
  const entries = decisions.map((decision) => ({
    document: decision,
    fields: [
      { text: decision.text, weight: 3 },
      { text: decision.item ?? '', weight: 3 },
      { text: decision.group, weight: 1 },
    ],
  }));
  return createIndex(entries)
    .search(query)
    .hits.map(({ document }) => document);
}
