import { Temporal } from 'temporal-polyfill';
import facts from '#facts/review-rules.json' with { type: 'json' };
import { type PlanType, planTypes } from './words.ts';

/** How often something is to be reviewed, by which law, in force when. Dates of force are civil dates, both included. */
export interface ReviewRule {
  readonly id: string;
  readonly planType: string;
  readonly kind: 'review' | 'assessment' | 'interruption';
  /** ISO 8601 duration: `P3M`. */
  readonly interval: string;
  /** What the interval is counted from. */
  readonly anchor: string;
  readonly validFrom: string;
  readonly validTo?: string;
  /** The law. */
  readonly source: string;
  /** False: today's law was not read in full, so the reader is told to check it. */
  readonly verified: boolean;
}

/** A workspace's own interval, from a civil date on; `migrates`: for the plans that were there before as well. */
export interface OwnRule {
  readonly id: string;
  readonly planType: string;
  readonly interval: string;
  readonly validFrom: string;
  readonly migrates: 0 | 1;
}

/** The rules of the law as they came with the product, in the order of their dates of force. */
export const lawRules = facts.rules as readonly ReviewRule[];

/**
 * The rule that was in force on the start date; a plan keeps it. Older than every rule → the earliest, unverified; in a
 * gap → the last one before it, unverified. Throws when the type has no rule of the kind at all.
 */
export function ruleFor(
  planType: ReviewRule['planType'],
  kind: ReviewRule['kind'],
  start: string,
  rules: readonly ReviewRule[] = lawRules,
): ReviewRule {
  const own = rules
    .filter((rule) => rule.planType === planType && rule.kind === kind)
    .toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  const rule = own.findLast(({ validFrom }) => validFrom <= start) ?? own[0];
  if (!rule) throw new Error(`no ${kind} rule for ${planType}`);
  const inForce = rule.validFrom <= start && (!rule.validTo || start <= rule.validTo);
  return inForce ? rule : { ...rule, verified: false };
}

/** The rule of the law, made tighter by the workspace's latest one for reviews of plans that started then. */
export function tightened(law: ReviewRule, start: string, own: readonly OwnRule[]): ReviewRule {
  const latest = own
    .filter((rule) => rule.planType === law.planType && (rule.migrates === 1 || rule.validFrom <= start))
    .toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1))
    .at(-1);
  const tighter = law.kind === 'review' && latest && isTighter(latest.interval, law.interval);
  return tighter ? { ...law, id: latest.id, interval: latest.interval } : law;
}

/** Whether an ISO 8601 duration is shorter than another, counted from a month of 31 days. */
export const isTighter = (interval: string, than: string): boolean =>
  Temporal.Duration.compare(interval, than, { relativeTo: '2026-01-01' }) < 0;

/** How the references of a type begin: `AKT`. */
export const prefixes = Object.fromEntries(facts.planTypes.map(({ id, refPrefix }) => [id, refPrefix])) as Readonly<
  Record<PlanType, string>
>;

/** The type that a reference's prefix tells (`TYM-2026-014`), or null. */
export const typeOfReference = (ref: string): PlanType | null =>
  planTypes.find((type) => ref.startsWith(`${prefixes[type]}-`)) ?? null;
