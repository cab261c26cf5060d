import { z } from 'zod';
import { type CountRow, countsCard } from '#cards/counts.ts';
import { type PlanType, planTypes } from '#domain/words.ts';
import { type Count, countByTeam, countByType, countLed } from '#store/plan-count.ts';
import { feature, type Turn } from '../feature.ts';
import { ledGroups } from './reach.ts';

/**
 * How many plans are open and late: numbers for everyone, never a reference. A lead who asks one to one gets those of the
 * teams that the lead has; everyone else those of the workspace.
 */
export const countPlans = feature({
  name: 'plan.count',
  may: 'staff',
  slots: z.object({
    status: z.enum(['overdue', 'open']).optional(),
    by: z.enum(['team', 'type']).optional(),
    planType: z.enum(planTypes).optional(),
    all: z.literal(true).optional(),
  }),
  async run(turn, { by, planType, all }) {
    const { actor, request } = turn;
    const leads = request.surface === 'personal' && ledGroups({ actor }).length > 0;
    return leads && !all && !planType && !by ? ofTeams(turn) : ofWorkspace(turn, by, planType);
  },
});

async function ofWorkspace({ db, actor, t, today }: Turn, by?: 'team' | 'type', planType?: PlanType) {
  const { id } = actor.workspace;
  const all = await countByType(db, id, today.toString());
  const types = planType ? all.filter((each) => each.of === planType) : all;
  const teams = by === 'team' ? await countByTeam(db, id, today.toString()) : [];
  const noTeams = by === 'team' && teams.length === 0 && all.length > 0;
  return countsCard(t, {
    title: titleOf(t, types),
    lines: noTeams ? [t.planReview.count.noTeams] : [],
    sections: [
      teams.length > 0
        ? { heading: t.planTeam.chart.byTeam, rows: lateFirst(teams) }
        : { heading: t.planTeam.chart.byType, rows: lateFirst(named(t, types)) },
    ],
  });
}

/** The lead's own teams, beside each other and by type; a plan of two teams is one in the sum. */
async function ofTeams(turn: Turn) {
  const { db, actor, t, today } = turn;
  const { types, teams } = await countLed(db, actor.workspace.id, ledGroups({ actor }), today.toString());
  return countsCard(t, {
    title: titleOf(t, types),
    lines: [t.planTeam.chart.ofTeams],
    sections: [
      { heading: t.planTeam.chart.byTeam, rows: lateFirst(teams) },
      { heading: t.planTeam.chart.byType, rows: lateFirst(named(t, types)) },
    ],
    buttons: [{ title: t.planTeam.chart.all, verb: 'plan.count', slots: { all: true }, fresh: true }],
  });
}

const sum = (counts: readonly Count[], of: 'total' | 'late') => counts.reduce((n, each) => n + each[of], 0);

const titleOf = (t: Turn['t'], counts: readonly Count[]) =>
  t.planReview.count.title(sum(counts, 'total'), sum(counts, 'late'));

const named = (t: Turn['t'], types: readonly Count[]): CountRow[] =>
  types.map((each) => ({ ...each, of: t.planReview.ofType(each.of as PlanType) }));

const lateFirst = (rows: readonly CountRow[]): CountRow[] => [...rows].sort((a, b) => b.late - a.late);
