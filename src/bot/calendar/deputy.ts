import { z } from 'zod';
import { plain } from '#cards/card.ts';
import { refuse } from '#domain/errors.ts';
import { keepAnswer } from '#store/rsvp.ts';
import { askDeputy } from '#store/substitution.ts';
import { ask } from '../ask.ts';
import { feature } from '../feature.ts';
import { demand } from '../roles.ts';
import * as slot from '../slots.ts';
import { deputiesOf } from './deputies.ts';
import { drawInvitation } from './rsvp.ts';
import { demandInvited, invitationBy } from './which-invitation.ts';

/** Who cannot come asks the own deputy, who gets the invitation one to one. */
export const inviteDeputy = feature({
  name: 'rsvp.deputy',
  may: 'member',
  slots: z.object({
    occurrence: slot.line.optional(),
    date: slot.date.optional(),
    group: slot.line.optional(),
    deputy: z.uuid().optional(),
  }),
  async run(turn, { deputy: chosen, ...pointed }) {
    const { t, actor, write } = turn;
    const row = await invitationBy(turn, pointed);
    demand(actor, 'member', row.groupId);
    await demandInvited(turn, row);
    const all = await deputiesOf(turn, row);
    const [first, ...others] = chosen ? all.filter(({ personId }) => personId === chosen) : all;
    if (!first) return refuse('rsvp.noDeputy');
    if (others.length > 0)
      return ask(
        t.rsvp.whichDeputy,
        all.slice(0, 4).map(({ personId, name }) => ({ title: name, slots: { occurrence: row.id, deputy: personId } })),
      );
    await keepAnswer(write, row.id, actor.person.id, 'no');
    await askDeputy(write, { occurrenceId: row.id, personId: actor.person.id, deputyId: first.personId });
    return drawInvitation(turn, row, t.rsvp.deputyAsked(plain(first.name)));
  },
});
