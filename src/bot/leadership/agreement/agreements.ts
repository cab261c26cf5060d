import { Temporal } from 'temporal-polyfill';
import { agreementsCard } from '#cards/agreement.ts';
import type { Button } from '#cards/card.ts';
import { refuse } from '#domain/errors.ts';
import { type AgreementKind, agreementKinds } from '#domain/words.ts';
import { type Agreement, agreementsOf } from '#store/agreement.ts';
import type { AgreementRow } from '#store/schema/index.ts';
import { ask } from '../../ask.ts';
import type { Turn } from '../../feature.ts';
import { holds } from '../../roles.ts';
import { speakOf } from '../../spoken.ts';

const MOST_BUTTONS = 3;

/** Who leads the group, and who is reminded of it, may mark an agreement. */
export const mayMark = ({ actor }: Turn, { groupId, ownerId }: Agreement): boolean =>
  ownerId === actor.person.id || holds(actor, 'secretary', groupId);

/** Those of the workspace that the actor may mark. */
export const agreementsToMark = async (turn: Turn): Promise<Agreement[]> =>
  (await agreementsOf(turn.db, turn.actor.workspace.id)).filter((one) => mayMark(turn, one));

/** The row alone, without the names. */
export const rowOf = ({ group: _group, owner: _owner, ...row }: Agreement): AgreementRow => row;

/** The agreement that is meant: by its id, else by its kind; several are asked. */
export async function agreementBy(
  turn: Turn,
  { agreement: id, agreementKind }: { agreement?: string | undefined; agreementKind?: AgreementKind | undefined },
): Promise<Agreement> {
  const all = await agreementsOf(turn.db, turn.actor.workspace.id);
  if (id) return all.find((one) => one.id === id) ?? refuse('action.unknown');
  const meant = all.filter(({ kind }) => !agreementKind || kind === agreementKind);
  const own = meant.filter((one) => mayMark(turn, one));
  const [first, ...others] = own.length > 0 ? own : meant;
  if (!first) return refuse('agreement.none');
  if (others.length === 0) {
    speakOf(turn, 'agreement', [first.id]);
    return first;
  }
  const { t } = turn;
  return ask(
    t.common.which,
    [first, ...others].map((one) => ({ title: t.agreement.named(one.kind, one.group), slots: { agreement: one.id } })),
  );
}

/** The workspace's agreements as they stand, after what has just been done. */
export async function drawAgreements(turn: Turn, said?: string) {
  const { db, actor, t, today } = turn;
  const all = await agreementsOf(db, actor.workspace.id);
  const day = (date: string | null) => (date ? Temporal.PlainDate.from(date) : null);
  const own = all.filter((one) => mayMark(turn, one));
  const marks = own.slice(0, MOST_BUTTONS).map(
    ({ id, kind, group }): Button => ({
      title: t.agreement.markOf(t.agreement.named(kind, group)),
      verb: 'agreement.reviewed',
      slots: { agreement: id },
      fresh: true,
    }),
  );
  const [only] = own;
  const give: Button[] = only
    ? [
        {
          title: t.commands['agreement.handOver'].title,
          verb: 'agreement.handOver',
          slots: own.length === 1 ? { agreement: only.id } : {},
          fresh: true,
        },
      ]
    : [];
  const [first] = all.filter(({ groupId }) => holds(actor, 'member', groupId));
  const goals: Button[] = first
    ? [{ title: t.agreement.goals, verb: 'goal.list', slots: { group: first.groupId }, fresh: true }]
    : [];
  const missing = all.length < agreementKinds.length && holds(actor, 'secretary');
  const add: Button[] = missing
    ? [{ title: t.commands['agreement.add'].title, verb: 'agreement.add', fresh: true }]
    : [];
  return agreementsCard(t, {
    agreements: all.map((one) => ({
      ...one,
      reviewBy: Temporal.PlainDate.from(one.reviewBy),
      lastReview: day(one.lastReview),
    })),
    today,
    ...(said ? { said } : {}),
    buttons: [...marks, ...give, ...goals, ...add],
  });
}
