import { z } from 'zod';
import { plain } from '#cards/card.ts';
import { refuse } from '#domain/errors.ts';
import { oneLine, paragraphs } from '#domain/typed-text.ts';
import { addComment, takeIntoUse, takeOutOfUse } from '#store/practice-use.ts';
import { Missing } from '../ask.ts';
import { feature } from '../feature.ts';
import * as slot from '../slots.ts';
import type { MayFind } from './collection.ts';
import { shown } from './show.ts';
import { one, whichPractice } from './which.ts';

const isPublished: MayFind = ({ state }) => state === 'published';

/** The person's organisation has taken a practice into use, or uses it no more. */
export const adoptPractice = feature({
  name: 'practice.adopt',
  may: 'staff',
  slots: z.object({
    id: one.id,
    title: slot.line.optional(),
    organisation: slot.line.transform(oneLine).pipe(slot.line.max(100)).optional(),
    stop: z.literal('yes').optional(),
  }),
  form: () => [{ slot: 'organisation', kind: 'text', required: true }],
  async run(turn, { id, title, organisation, stop }) {
    const { write, actor, t } = turn;
    const practice = await whichPractice(turn, { id, practice: title }, isPublished);
    if (practice.state !== 'published') refuse('practice.notPublished');
    const own = organisation ?? actor.person.organisation;
    if (!own) throw new Missing({ id: practice.id });
    if (stop) await takeOutOfUse(write, practice.id, own);
    else await takeIntoUse(write, practice.id, own, actor.person.id);
    const said = stop ? t.practiceUse.stopped : t.practiceUse.adopted;
    return shown(turn, practice, { said: said(plain(own), plain(practice.title)) });
  },
});

/** A word of experience for others who think of the same. */
export const commentPractice = feature({
  name: 'practice.comment',
  may: 'staff',
  hidden: true,
  slots: z.object({ ...one, comment: slot.longText.max(1000).transform(paragraphs).optional() }),
  form: () => [{ slot: 'comment', kind: 'longText', required: true, maxLength: 1000 }],
  async run(turn, { comment, ...which }) {
    const { write, actor, t } = turn;
    const practice = await whichPractice(turn, which, isPublished);
    if (!comment) throw new Missing({ id: practice.id });
    await addComment(write, practice.id, actor.person.id, comment);
    return shown(turn, practice, { said: t.practiceUse.commented(plain(practice.title)) });
  },
});
