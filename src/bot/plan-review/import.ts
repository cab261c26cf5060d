import { z } from 'zod';
import { noticeCard } from '#cards/notice.ts';
import { refusedLines } from '#cards/plan-import.ts';
import { refuse } from '#domain/errors.ts';
import { type PlanCells, type RefusedRow, type RowProblem, readPlanRows } from '#domain/plan-rows.ts';
import { sameName } from '#language/same-name.ts';
import { type Member, membersOf } from '#store/people.ts';
import { type GoodRow, startImport } from '#store/plan-import.ts';
import { plansByRefs } from '#store/plan-review.ts';
import { addPlans, newPlan } from '#store/plan-row.ts';
import { ownRules } from '#store/review-rule.ts';
import type { PlanRow } from '#store/schema/index.ts';
import { feature, type Turn } from '../feature.ts';
import { registeredBy } from './new-row.ts';
import { isKela } from './people.ts';
import { listButton } from './show.ts';

const maxRows = 10_000;
/** More rows than this are brought in by the clock, a part at a time. */
const AT_ONCE = 500;
/** A file of ten thousand rows with all its columns. */
const maxFile = 3_000_000;
const maxText = 25_000;

/** Plans pasted from Excel: each good row is registered, all of them at once; each bad one is told with its reason. */
export const importPlans = feature({
  name: 'plan.import',
  may: 'caseworker',
  where: 'personal',
  slots: z.object({ rows: z.string().trim().min(1).max(maxFile) }),
  form: ({ t }) => [
    {
      slot: 'rows',
      kind: 'longText',
      required: true,
      label: t.planReview.importField,
      placeholder: t.planReview.importColumns,
      maxLength: maxText,
    },
  ],
  async run(turn, { rows }) {
    const { t, db, actor, config, write } = turn;
    const read = readPlanRows(rows, (cell) => config.caseRef.test(cell.trim()), turn.today);
    if (read.length === 0) refuse('plan.noRows');
    if (read.length > maxRows) refuse('plan.tooManyRows', { max: maxRows });
    const { good, same, refused } = await judge(turn, read);
    const { id: workspaceId } = actor.workspace;
    if (good.length > AT_ONCE || refused.length > AT_ONCE) {
      await startImport(write, { workspaceId, personId: actor.person.id }, { good, refused, same });
      return noticeCard(t, {
        title: t.planReview.importing.begun(read.length),
        lines: [t.planReview.importing.goesOn],
      });
    }
    const own = await ownRules(db, workspaceId);
    const fresh = good.map(({ people, ...row }) =>
      newPlan(registeredBy(turn), { ...row, type: row.planType, state: 'active' }, people, own),
    );
    await addPlans(write, fresh);
    return noticeCard(t, {
      title: t.planReview.imported(fresh.length, same),
      lines: refusedLines(t, refused.length, refused),
      buttons: [listButton(turn)],
    });
  },
});

/** Which rows are new, how many stand already as they are, and which cannot be taken and why. */
async function judge(turn: Turn, read: (PlanCells | RefusedRow)[]) {
  const cells = read.filter((row): row is PlanCells => !('problem' in row));
  const refused = read.filter((row): row is RefusedRow => 'problem' in row);
  const { id } = turn.actor.workspace;
  const old = await plansByRefs(
    turn.db,
    id,
    cells.map(({ ref }) => ref),
  );
  const standing = new Map(old.map((plan) => [plan.ref, plan]));
  const people = directory(turn.actor.person.id, await membersOf(turn.db, id));
  const good: GoodRow[] = [];
  const taken = new Set<string>();
  let same = 0;
  for (const row of cells) {
    const members = (row.responsible.length > 0 ? row.responsible : ['me']).map(people);
    const problem = problemOf(row, standing.get(row.ref), members, taken);
    if (problem) refused.push({ line: row.line, ref: row.ref, problem });
    else if (standing.has(row.ref)) same += 1;
    else {
      const { ref, planType, start, lastReview } = row;
      good.push({
        ref,
        planType,
        start,
        lastReview,
        people: [...new Set(members.map((member) => (member as Member).id))],
      });
    }
    taken.add(row.ref);
  }
  return { good, same, refused: refused.sort((a, b) => a.line - b.line) };
}

function problemOf(
  row: PlanCells,
  old: PlanRow | undefined,
  members: readonly (Member | null)[],
  taken: ReadonlySet<string>,
): RowProblem | null {
  if (taken.has(row.ref)) return 'twice';
  const differs = old && (old.start !== row.start || (row.lastReview && row.lastReview !== old.lastReview));
  if (differs) return 'taken';
  if (members.some((member) => !member)) return 'unknownPerson';
  if (members.some((member) => !member?.isCaseworker)) return 'notCaseworker';
  return row.planType !== 'multiEmploymentPlan' && members.some((member) => member && isKela(member)) ? 'kela' : null;
}

/** The member of a typed name, each name looked for once; null when there is none, or more than one. */
function directory(me: string, members: readonly Member[]) {
  const found = new Map<string, Member | null>();
  return (typed: string): Member | null => {
    const known = found.get(typed);
    if (known !== undefined) return known;
    const own = /^(me|minä|jag|i)$/i.test(typed);
    const matching = members.filter(({ id, name }) => (own ? id === me : sameName(typed, name)));
    const member = matching.length === 1 ? (matching[0] ?? null) : null;
    found.set(typed, member);
    return member;
  };
}
