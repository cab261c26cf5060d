import { z } from 'zod';
import { plain } from '#cards/card.ts';
import { refuse } from '#domain/errors.ts';
import { agreementKinds } from '#domain/words.ts';
import { update } from '#store/change.ts';
import { Missing } from '../../ask.ts';
import { feature } from '../../feature.ts';
import { personField } from '../../fields.ts';
import { memberBy } from '../../resolve.ts';
import * as slot from '../../slots.ts';
import { agreementBy, agreementsToMark, drawAgreements, mayMark, rowOf } from './agreements.ts';

/** Someone else answers for an agreement from now on, and is the one who is reminded of its reviews. */
export const handOverAgreement = feature({
  name: 'agreement.handOver',
  may: 'staff',
  slots: z.object({
    agreement: z.uuid().optional(),
    agreementKind: z.enum(agreementKinds).optional(),
    owner: slot.line.optional(),
  }),
  form: async (turn) => [
    {
      slot: 'agreement',
      kind: 'choice',
      required: true,
      options: (await agreementsToMark(turn)).map(({ id, kind, group }) => ({
        value: id,
        title: turn.t.agreement.named(kind, group),
      })),
    },
    await personField(turn, 'owner'),
  ],
  async run(turn, { owner: named, ...which }) {
    const { write, t } = turn;
    const agreement = await agreementBy(turn, which);
    if (!mayMark(turn, agreement)) refuse('agreement.notYoursToGive');
    const { id, kind, group, ownerId } = agreement;
    if (!named) throw new Missing({ agreement: id, owner: ownerId });
    const owner = await memberBy(turn, 'owner', named);
    if (owner.id !== ownerId) await update(write, 'agreement', rowOf(agreement), { ownerId: owner.id });
    return drawAgreements(turn, plain(t.agreement.handedOver(t.agreement.named(kind, group), owner.name)));
  },
});
