import { z } from 'zod';
import { noticeCard } from '#cards/notice.ts';
import { refuse } from '#domain/errors.ts';
import { awaited } from '#domain/plan.ts';
import { isTighter, lawRules, type OwnRule, ruleFor } from '#domain/review-rules.ts';
import { type PlanType, planTypes } from '#domain/words.ts';
import { insert, update } from '#store/change.ts';
import { newId } from '#store/ids.ts';
import { dueColumns } from '#store/plan-row.ts';
import { ownRules, reviewedPlans } from '#store/review-rule.ts';
import type { PlanRow, ReviewRuleRow } from '#store/schema/index.ts';
import { feature, type Turn } from '../feature.ts';
import * as slot from '../slots.ts';
import { typeOptions } from './register.ts';

const intervals = ['P2W', 'P4W', 'P6W', 'P8W', 'P10W', 'P1M', 'P2M', 'P3M', 'P4M', 'P5M'] as const;

/** By which rules plans are reviewed, the law's and the workspace's own, each with its day of force. */
export const listRules = feature({
  name: 'rules.list',
  may: 'admin',
  slots: z.object({}),
  async run({ db, actor, t }) {
    const { rules } = t.planTeam;
    const own = await ownRules(db, actor.workspace.id);
    const line = (type: PlanType, interval: string, from: string, marks: string[]) =>
      rules.line(t.planReview.ofType(type), interval, t.date.spoken(from), marks.join('; '));
    return noticeCard(t, {
      title: rules.title,
      lines: planTypes
        .flatMap((type) => [
          ...lawRules
            .filter(({ planType, kind }) => planType === type && kind === 'review')
            .map((rule) =>
              line(
                type,
                rule.interval,
                rule.validFrom,
                [lawOf(rule.source), rule.verified ? '' : rules.checkLaw].filter(Boolean),
              ),
            ),
          ...own
            .filter(({ planType }) => planType === type)
            .map((rule) =>
              line(type, rule.interval, rule.validFrom, [rules.own, rule.migrates ? rules.old : ''].filter(Boolean)),
            ),
        ])
        .concat(rules.keeps),
      buttons: [{ title: t.commands['rules.add'].title, verb: 'rules.add' }],
    });
  },
});

/** The number of the law, without what the source says of it. */
const lawOf = (source: string) => /\d+\/\d{4}/.exec(source)?.[0] ?? source;

/** A tighter interval of the workspace's own, from a day on. What it would change is shown before it applies. */
export const addRule = feature({
  name: 'rules.add',
  may: 'admin',
  slots: z.object({
    planType: z.enum(planTypes),
    interval: z.enum(intervals),
    validFrom: slot.date,
    migrates: z.enum(['0', '1']).default('0'),
    sure: z.literal(true).optional(),
  }),
  form: (turn) => [
    { slot: 'planType', kind: 'choice', required: true, options: typeOptions(turn) },
    { slot: 'interval', kind: 'choice', required: true, options: intervalOptions(turn) },
    { slot: 'validFrom', kind: 'date', required: true },
    {
      slot: 'migrates',
      kind: 'choice',
      options: [
        { value: '0', title: turn.t.planTeam.rules.keepOld },
        { value: '1', title: turn.t.planTeam.rules.migrate },
      ],
    },
  ],
  async run(turn, { sure, migrates, ...facts }) {
    const { write, actor } = turn;
    const law = ruleFor(facts.planType, 'review', facts.validFrom);
    if (!isTighter(facts.interval, law.interval))
      refuse('rules.looser', { interval: law.interval, source: lawOf(law.source) });
    const rule: ReviewRuleRow = {
      id: newId(),
      workspaceId: actor.workspace.id,
      ...facts,
      migrates: migrates === '1' ? 1 : 0,
      createdById: actor.person.id,
      createdAt: write.at,
    };
    const touched = await touchedBy(turn, rule);
    return sure ? apply(turn, rule, touched) : preview(turn, rule, touched);
  },
});

const intervalOptions = ({ t }: Turn) => intervals.map((value) => ({ value, title: t.planTeam.rules.every(value) }));

interface Touched {
  readonly plan: PlanRow;
  readonly after: Pick<PlanRow, 'ruleId' | 'due' | 'workBy'>;
}

/** The plans whose deadline the rule would change. */
async function touchedBy({ db, actor }: Turn, rule: ReviewRuleRow): Promise<Touched[]> {
  const { id } = actor.workspace;
  const own: OwnRule[] = [...(await ownRules(db, id)), rule];
  const plans = await reviewedPlans(db, id, rule.planType, rule.migrates ? null : rule.validFrom);
  return plans
    .filter((plan) => awaited(plan, own).ruleId === rule.id)
    .map((plan) => ({ plan, after: dueColumns(plan, own) }))
    .filter(({ plan, after }) => plan.due !== after.due);
}

function preview({ t, today }: Turn, rule: ReviewRuleRow, touched: readonly Touched[]) {
  const { rules } = t.planTeam;
  const days = touched.flatMap(({ after }) => after.due ?? []).sort();
  const late = days.filter((day) => day < today.toString()).length;
  const { planType, interval, validFrom, migrates } = rule;
  return noticeCard(t, {
    title: rules.question(t.planReview.ofType(planType), interval, t.date.spoken(validFrom)),
    lines: [
      rules.touches(touched.length),
      ...(late > 0 ? [rules.late(late)] : []),
      ...(days[0] ? [rules.earliest(t.date.spoken(days[0]))] : []),
      ...(migrates ? [] : [rules.keeps]),
    ],
    buttons: [
      {
        title: rules.apply,
        verb: 'rules.add',
        slots: { planType, interval, validFrom, migrates: String(migrates), sure: true },
        primary: true,
      },
    ],
  });
}

async function apply({ write, t }: Turn, rule: ReviewRuleRow, touched: readonly Touched[]) {
  await insert(write, 'reviewRule', [rule]);
  for (const { plan, after } of touched) await update(write, 'plan', plan, after);
  const { planType, interval, validFrom } = rule;
  const { added } = t.planTeam.rules;
  return noticeCard(t, {
    title: added(t.planReview.ofType(planType), interval, t.date.spoken(validFrom), touched.length),
    buttons: [{ title: t.commands['rules.list'].title, verb: 'rules.list', fresh: true }],
  });
}
