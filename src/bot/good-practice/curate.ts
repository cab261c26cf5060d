import { z } from 'zod';
import { type Card, plain } from '#cards/card.ts';
import { noticeCard } from '#cards/notice.ts';
import { refuse } from '#domain/errors.ts';
import { checkAfter } from '#domain/practice-check.ts';
import { update } from '#store/change.ts';
import { addPractice, columnsOf, type Practice, practiceRow } from '#store/practice.ts';
import type { PracticeRow } from '#store/schema/index.ts';
import { Missing } from '../ask.ts';
import { feature, type Turn } from '../feature.ts';
import { factsOf, fromMessage, practiceForm, practiceSlots, slotsOf } from './form.ts';
import { mayCheck, mayEdit, shown } from './show.ts';
import { one, practiceBy, similarTo, whichPractice } from './which.ts';

/** Something that works, for others to know: a secretary publishes it. What looks like an old one is asked about first. */
export const proposePractice = feature({
  name: 'practice.propose',
  may: 'staff',
  slots: z.object({
    ...practiceSlots,
    title: practiceSlots.title.optional(),
    /** Someone's message, of which the form is filled in. */
    message: z.string().max(30_000).optional(),
    anyway: z.literal('yes').optional(),
  }),
  form: practiceForm,
  async run(turn, { anyway, message, title, ...rest }) {
    if (!title) throw new Missing(message ? { ...fromMessage(message), message: undefined } : {});
    const slots = { title, ...rest };
    const { write, actor, t } = turn;
    const like = anyway ? undefined : await similarTo(turn, slots.title);
    if (like) return doubtful(turn, like, slots);
    const { id } = await addPractice(write, actor.workspace.id, actor.person.id, factsOf(slots));
    const practice = await practiceBy(turn, id);
    return shown(turn, practice, {
      said: t.goodPractice.proposed(plain(practice.title)),
      lines: [t.goodPractice.proposedHint],
    });
  },
});

const doubtful = ({ t }: Turn, like: Practice, slots: object): Card =>
  noticeCard(t, {
    title: t.goodPractice.similar(plain(like.title)),
    lines: [t.goodPractice.similarHint],
    buttons: [
      { title: t.goodPractice.openSimilar, verb: 'practice.show', slots: { id: like.id }, fresh: true },
      { title: t.goodPractice.proposeAnyway, verb: 'practice.propose', slots: { ...slots, anyway: 'yes' } },
    ],
  });

/** Changes what is said of a practice: a secretary, and of a proposal also the person who made it. */
export const editPractice = feature({
  name: 'practice.edit',
  may: 'staff',
  hidden: true,
  slots: z.object({ ...practiceSlots, ...one, title: practiceSlots.title.optional() }),
  form: practiceForm,
  async run(turn, { id, practice: said, title, ...slots }) {
    const practice = await whichPractice(turn, { id, practice: said });
    if (!mayEdit(turn, practice)) refuse('practice.notYours');
    if (!title) throw new Missing({ ...slotsOf(practice), id: practice.id });
    return changed(turn, practice, columnsOf(factsOf({ title, ...slots })), turn.t.goodPractice.changed(plain(title)));
  },
});

export const publishPractice = feature({
  name: 'practice.publish',
  may: 'secretary',
  hidden: true,
  slots: z.object(one),
  async run(turn, which) {
    const practice = await whichPractice(turn, which, ({ state }) => state === 'proposed');
    const { today, t } = turn;
    return changed(
      turn,
      practice,
      { state: 'published', publishedOn: today.toString(), checkBy: checkAfter(today).toString() },
      t.goodPractice.published(plain(practice.title)),
    );
  },
});

/** Takes a practice, or a proposal, out of what is found. */
export const archivePractice = feature({
  name: 'practice.archive',
  may: 'secretary',
  hidden: true,
  slots: z.object(one),
  async run(turn, which) {
    const practice = await whichPractice(turn, which);
    return changed(turn, practice, { state: 'archived' }, turn.t.goodPractice.archived(plain(practice.title)));
  },
});

/** It still holds: the next check is a year away. */
export const checkPractice = feature({
  name: 'practice.checked',
  may: 'staff',
  hidden: true,
  slots: z.object(one),
  async run(turn, which) {
    const practice = await whichPractice(turn, which, ({ state }) => state === 'published');
    if (!mayCheck(turn, practice)) refuse('practice.notYours');
    if (practice.state !== 'published') refuse('practice.notPublished');
    const next = checkAfter(turn.today);
    const said = turn.t.practiceUse.wasChecked(plain(practice.title), turn.t.date.full(next));
    return changed(turn, practice, { checkBy: next.toString() }, said);
  },
});

async function changed(turn: Turn, practice: Practice, patch: Partial<PracticeRow>, said: string): Promise<Card> {
  await update(turn.write, 'practice', await practiceRow(turn.db, practice.id), patch);
  return shown(turn, await practiceBy(turn, practice.id), { said });
}
