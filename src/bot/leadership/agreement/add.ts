import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { agreementReviewAfter } from '#domain/agreement.ts';
import { refuse } from '#domain/errors.ts';
import { agreementKinds } from '#domain/words.ts';
import { agreementsOf } from '#store/agreement.ts';
import { insert } from '#store/change.ts';
import { newId } from '#store/ids.ts';
import { feature } from '../../feature.ts';
import { groupField, personField } from '../../fields.ts';
import { groupBy, memberBy } from '../../resolve.ts';
import * as slot from '../../slots.ts';
import { drawAgreements } from './agreements.ts';

/**
 * Puts down an agreement that a group looks after. A day ahead is by when it is to be reviewed; one that has been is
 * when it was made or last reviewed; without one it counts as reviewed today.
 */
export const addAgreement = feature({
  name: 'agreement.add',
  may: 'secretary',
  slots: z.object({
    agreementKind: z.enum(agreementKinds),
    due: slot.date.optional(),
    group: slot.line.optional(),
    owner: slot.line.optional(),
  }),
  form: async (turn) => [
    {
      slot: 'agreementKind',
      kind: 'choice',
      required: true,
      options: agreementKinds.map((kind) => ({ value: kind, title: turn.t.agreement.kinds[kind] })),
    },
    { slot: 'due', kind: 'date', label: turn.t.agreement.dueLabel },
    await groupField(turn, 'secretary'),
    await personField(turn, 'owner', false),
  ],
  async run(turn, { agreementKind: kind, due, group: typed, owner: named }) {
    const { db, write, actor, t, today } = turn;
    const group = await groupBy(turn, typed, 'secretary');
    const owner = named ? await memberBy(turn, 'owner', named) : actor.person;
    const all = await agreementsOf(db, actor.workspace.id);
    const name = t.agreement.named(kind, group.name);
    if (all.some((one) => one.groupId === group.id && one.kind === kind))
      refuse('agreement.exists', { agreement: name });
    const day = due ? Temporal.PlainDate.from(due) : null;
    const isAhead = day !== null && Temporal.PlainDate.compare(day, today) > 0;
    const lastReview = isAhead ? null : (day ?? today);
    const reviewBy = isAhead ? day : agreementReviewAfter(lastReview ?? today);
    await insert(write, 'agreement', [
      {
        id: newId(),
        workspaceId: actor.workspace.id,
        groupId: group.id,
        kind,
        ownerId: owner.id,
        lastReview: lastReview?.toString() ?? null,
        reviewBy: reviewBy.toString(),
        createdById: actor.person.id,
        createdAt: write.at,
      },
    ]);
    return drawAgreements(turn, t.agreement.added(name, t.date.full(reviewBy)));
  },
});
