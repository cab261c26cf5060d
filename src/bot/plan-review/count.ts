import { z } from 'zod';
import { plain } from '#cards/card.ts';
import { noticeCard } from '#cards/notice.ts';
import { type PlanType, planTypes } from '#domain/words.ts';
import { type Count, countByTeam, countByType } from '#store/plan-count.ts';
import { feature } from '../feature.ts';

/** How many plans are open and late: numbers for everyone, never a reference. */
export const countPlans = feature({
  name: 'plan.count',
  may: 'staff',
  slots: z.object({
    status: z.enum(['overdue', 'open']).optional(),
    by: z.enum(['team', 'type']).optional(),
    planType: z.enum(planTypes).optional(),
  }),
  async run({ db, actor, t, today }, { by, planType }) {
    const { id } = actor.workspace;
    const all = await countByType(db, id, today.toString());
    const types = planType ? all.filter((each) => each.of === planType) : all;
    const teams = by === 'team' ? await countByTeam(db, id, today.toString()) : [];
    const line = (what: string, { total, late }: Count) => t.planReview.count.line(what, total, late);
    const lines =
      teams.length > 0
        ? teams.map((each) => line(plain(each.of), each))
        : types.map((each) => line(t.planReview.ofType(each.of as PlanType), each));
    const sum = (of: 'total' | 'late') => types.reduce((n, each) => n + each[of], 0);
    return noticeCard(t, {
      title: t.planReview.count.title(sum('total'), sum('late')),
      lines: by === 'team' && teams.length === 0 && all.length > 0 ? [t.planReview.count.noTeams, ...lines] : lines,
    });
  },
});
