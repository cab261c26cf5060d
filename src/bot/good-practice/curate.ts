import { z } from 'zod';
import { type Button, type Card, plain } from '#cards/card.ts';
import { practiceCard } from '#cards/good-practice.ts';
import { refuse } from '#domain/errors.ts';
import { likeness } from '#search/likeness.ts';
import { update } from '#store/change.ts';
import { addPractice, columnsOf, type Practice, practiceById, practiceRow, practicesByIds } from '#store/practice.ts';
import type { PracticeRow } from '#store/schema.ts';
import { Missing } from '../ask.ts';
import { feature, type Turn } from '../feature.ts';
import { holds } from '../roles.ts';
import { findPractices, mayFind } from './collection.ts';
import { factsOf, practiceForm, practiceSlots, slotsOf } from './form.ts';

const one = z.object({ id: z.uuid() });

/** Something that works, for others to know: a secretary publishes it. */
export const proposePractice = feature({
  name: 'practice.propose',
  may: 'staff',
  slots: z.object(practiceSlots),
  form: practiceForm,
  async run(turn, slots) {
    const { write, actor, t } = turn;
    const like = await similarTo(turn, slots.title);
    const { id } = await addPractice(write, actor.workspace.id, actor.person.id, factsOf(slots));
    const practice = await practiceBy(turn, id);
    const open = like && { verb: 'practice.show', slots: { id: like.id }, fresh: true };
    return shown(turn, practice, {
      said: t.goodPractice.proposed(plain(practice.title)),
      lines: [t.goodPractice.proposedHint],
      more: open ? [{ title: t.goodPractice.similar(like.title), ...open }] : [],
    });
  },
});

export const showPractice = feature({
  name: 'practice.show',
  may: 'staff',
  hidden: true,
  slots: one,
  run: async (turn, { id }) => shown(turn, await practiceBy(turn, id)),
});

/** Changes what is said of a practice: a secretary, and of a proposal also the person who made it. */
export const editPractice = feature({
  name: 'practice.edit',
  may: 'staff',
  hidden: true,
  slots: z.object({ ...practiceSlots, id: z.uuid(), title: practiceSlots.title.optional() }),
  form: practiceForm,
  async run(turn, { id, title, ...slots }) {
    const practice = await practiceBy(turn, id);
    if (!mayEdit(turn, practice)) refuse('practice.notYours');
    if (!title) throw new Missing(slotsOf(practice));
    return changed(turn, practice, columnsOf(factsOf({ title, ...slots })), turn.t.goodPractice.changed(plain(title)));
  },
});

export const publishPractice = feature({
  name: 'practice.publish',
  may: 'secretary',
  hidden: true,
  slots: one,
  async run(turn, { id }) {
    const practice = await practiceBy(turn, id);
    return changed(turn, practice, { state: 'published' }, turn.t.goodPractice.published(plain(practice.title)));
  },
});

/** Takes a practice, or a proposal, out of what is found. */
export const archivePractice = feature({
  name: 'practice.archive',
  may: 'secretary',
  hidden: true,
  slots: one,
  async run(turn, { id }) {
    const practice = await practiceBy(turn, id);
    return changed(turn, practice, { state: 'archived' }, turn.t.goodPractice.archived(plain(practice.title)));
  },
});

/** The practice of that id, when the person may see it. */
async function practiceBy(turn: Turn, id: string): Promise<Practice> {
  const practice = (await practiceById(turn.db, turn.actor.workspace.id, id)) ?? refuse('practice.unknown');
  const seen = mayFind(turn)(practice) || holds(turn.actor, 'secretary');
  return seen ? practice : refuse('practice.unknown');
}

async function changed(turn: Turn, practice: Practice, patch: Partial<PracticeRow>, said: string): Promise<Card> {
  await update(turn.write, 'practice', await practiceRow(turn.db, practice.id), patch);
  return shown(turn, await practiceBy(turn, practice.id), { said });
}

const mayEdit = ({ actor }: Turn, { state, proposedById }: Practice) =>
  holds(actor, 'secretary') || (state === 'proposed' && proposedById === actor.person.id);

interface Around {
  readonly said?: string;
  readonly lines?: readonly string[];
  readonly more?: readonly Button[];
}

function shown(turn: Turn, practice: Practice, { said, lines = [], more = [] }: Around = {}): Card {
  return practiceCard(turn.t, {
    practice,
    ...(said ? { said } : {}),
    lines,
    buttons: [...buttonsOf(turn, practice), ...more],
  });
}

/** What this person may do to the practice, the next step first. */
function buttonsOf(turn: Turn, practice: Practice): Button[] {
  const { goodPractice: texts } = turn.t;
  const to = (verb: Button['verb'], title: string): Button => ({ title, verb, slots: { id: practice.id } });
  const curates = holds(turn.actor, 'secretary');
  const edit = to('practice.edit', practice.summary ? texts.edit : texts.complete);
  return [
    ...(curates && practice.state !== 'published' ? [{ ...to('practice.publish', texts.publish), primary: true }] : []),
    ...(mayEdit(turn, practice) ? [edit] : []),
    ...(curates && practice.state !== 'archived' ? [to('practice.archive', texts.archive)] : []),
  ];
}

/** One that says nearly the same in its name: it may be the same. */
async function similarTo(turn: Turn, title: string): Promise<Practice | undefined> {
  const { workspace } = turn.actor;
  const { ids } = await findPractices(turn.db, workspace.id, title, mayFind(turn));
  const best = await practicesByIds(turn.db, workspace.id, ids.slice(0, 3));
  return best.find((practice) => likeness(practice.title, title) >= 0.6);
}
