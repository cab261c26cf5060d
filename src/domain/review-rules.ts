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

const bundled = facts.rules as readonly ReviewRule[];

/**
 * The rule that was in force on the start date; a plan keeps it. Older than every rule → the earliest, unverified; in a
 * gap → the last one before it, unverified. Throws when the type has no rule of the kind at all.
 */
export function ruleFor(
  planType: PlanType,
  kind: ReviewRule['kind'],
  start: string,
  rules: readonly ReviewRule[] = bundled,
): ReviewRule {
  const own = rules
    .filter((rule) => rule.planType === planType && rule.kind === kind)
    .toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  const rule = own.findLast(({ validFrom }) => validFrom <= start) ?? own[0];
  if (!rule) throw new Error(`no ${kind} rule for ${planType}`);
  const inForce = rule.validFrom <= start && (!rule.validTo || start <= rule.validTo);
  return inForce ? rule : { ...rule, verified: false };
}

/** How the references of a type begin: `AKT`. */
export const prefixes = Object.fromEntries(facts.planTypes.map(({ id, refPrefix }) => [id, refPrefix])) as Readonly<
  Record<PlanType, string>
>;

/** The type that a reference's prefix tells (`TYM-2026-014`), or null. */
export const typeOfReference = (ref: string): PlanType | null =>
  planTypes.find((type) => ref.startsWith(`${prefixes[type]}-`)) ?? null;
