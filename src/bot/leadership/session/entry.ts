import { z } from 'zod';
import { entryText } from '#cards/session.ts';
import { refuse } from '#domain/errors.ts';
import { paragraphs } from '#domain/typed-text.ts';
import { entryKinds } from '#domain/words.ts';
import { addEntry } from '#store/session.ts';
import { Missing } from '../../ask.ts';
import { feature } from '../../feature.ts';
import { personField } from '../../fields.ts';
import { memberBy } from '../../resolve.ts';
import * as slot from '../../slots.ts';
import { drawSession, quorumIn, quorumNews, sessionBy } from './session.ts';

/** Puts down a decision of the item in hand, or a note, a dissent, a disqualification: a line each. */
export const recordDecision = feature({
  name: 'decision.record',
  may: 'secretary',
  slots: z.object({
    text: slot.longText.transform(paragraphs).optional(),
    kind: z.enum(entryKinds).default('decision'),
    person: slot.line.optional(),
    group: slot.line.optional(),
  }),
  form: async (turn) => [
    {
      slot: 'kind',
      kind: 'choice',
      required: true,
      label: turn.t.session.what,
      options: entryKinds.map((value) => ({ value, title: turn.t.session.kinds[value] })),
    },
    { slot: 'text', kind: 'longText' },
    { ...(await personField(turn, 'person', false)), label: turn.t.session.whose },
  ],
  async run(turn, { text, kind, person, group }) {
    const { write, actor, t } = turn;
    const session = await sessionBy(turn, group);
    const personal = kind === 'dissent' || kind === 'disqualification';
    if ((!text && kind !== 'disqualification') || (personal && !person))
      throw new Missing({ kind, group: session.group.id });
    if (personal && !session.group.formal) refuse('session.formalOnly');
    const before = await quorumIn(turn, session);
    const who = personal && person ? await memberBy(turn, 'person', person) : null;
    await addEntry(write, {
      workspaceId: actor.workspace.id,
      groupId: session.group.id,
      occurrenceId: session.meeting.id,
      itemId: session.held.itemId,
      kind,
      text: text ?? '',
      personId: who?.id ?? null,
    });
    const said = entryText(t, { kind, text: text ?? '', person: who?.name ?? null });
    return drawSession(turn, session, await quorumNews(turn, session, before, said));
  },
});
