import { z } from 'zod';
import type { Field } from '#cards/form.ts';
import { refuse } from '#domain/errors.ts';
import { leastMonths, monthsKept, mostMonths, type RetentionKind, retentionKinds } from '#domain/retention.ts';
import { retentionOf, setRetention } from '#store/retention.ts';
import { Missing } from '../ask.ts';
import { feature, type Turn } from '../feature.ts';
import { drawSettings } from './settings.ts';

const slotOf = {
  plans: 'keptPlans',
  answers: 'keptAnswers',
  messages: 'keptMessages',
  people: 'keptPeople',
  log: 'keptLog',
} as const satisfies Record<RetentionKind, Field['slot']>;

const choices = [1, 3, 6, 12, 18, 24, 36, 60, 120] as const;
const months = z.coerce.number().int().min(leastMonths).max(mostMonths).optional();

/** How many months closed plans, answers, messages, names of those who left and the log are kept. */
export const changeRetention = feature({
  name: 'retention.set',
  may: 'admin',
  where: 'personal',
  slots: z.object({
    keptPlans: months,
    keptAnswers: months,
    keptMessages: months,
    keptPeople: months,
    keptLog: months,
  }),
  form: async (turn) => {
    const now = await wanted(turn);
    return retentionKinds.map((kind) => ({ slot: slotOf[kind], kind: 'choice', options: options(turn, now[kind]) }));
  },
  async run(turn, asked) {
    const { write, actor, t, now } = turn;
    const old = await wanted(turn);
    const given = retentionKinds.filter((kind) => asked[slotOf[kind]] !== undefined);
    if (given.length === 0)
      throw new Missing(Object.fromEntries(retentionKinds.map((kind) => [slotOf[kind], old[kind]])));
    const after = { ...old, ...Object.fromEntries(given.map((kind) => [kind, asked[slotOf[kind]]])) };
    if (after.log < after.plans) refuse('retention.logShort', { least: after.plans });
    for (const kind of given)
      await setRetention(write, actor.workspace.id, kind, { months: after[kind], now: now.toInstant() });
    if (write.written.length === 0) refuse('settings.nothing');
    return drawSettings(turn, actor.workspace, t.settings.saved);
  },
});

/** What has been set, also where it does not apply yet. */
async function wanted({ db, actor, now }: Turn): Promise<Record<RetentionKind, number>> {
  const set = await retentionOf(db, actor.workspace.id);
  const kept = { ...monthsKept(set, now.toInstant()) };
  for (const row of set) kept[row.kind] = row.months;
  return kept;
}

const options = ({ t }: Turn, now: number) =>
  [...new Set([...choices, now])]
    .sort((a, b) => a - b)
    .map((value) => ({ value: String(value), title: t.settings.months(value) }));
