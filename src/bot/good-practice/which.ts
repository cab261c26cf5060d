import { z } from 'zod';
import { plain } from '#cards/card.ts';
import { refuse } from '#domain/errors.ts';
import { likeness } from '#search/likeness.ts';
import { type Practice, practiceById, practicesByIds } from '#store/practice.ts';
import { ask } from '../ask.ts';
import type { Turn } from '../feature.ts';
import { holds } from '../roles.ts';
import * as slot from '../slots.ts';
import { findPractices, type MayFind, mayFind } from './collection.ts';

const MOST_BUTTONS = 4;
/** Names that share this much of their words are the same name. */
const SAME = 0.6;

/** A button names a practice by its id, a sentence by words of its title. */
export const one = { id: z.uuid().optional(), practice: slot.line.optional() };

/** The practice that is meant, of those that fit; several are asked, and so it is when none was said. */
export async function whichPractice(
  turn: Turn,
  { id, practice: typed }: { id?: string | undefined; practice?: string | undefined },
  fits: MayFind = () => true,
): Promise<Practice> {
  if (id) return practiceBy(turn, id);
  const { db, actor, t } = turn;
  const may = mayFind(turn);
  const { ids } = await findPractices(
    db,
    actor.workspace.id,
    { query: typed ?? '' },
    (each) => may(each) && fits(each),
  );
  const found = await practicesByIds(db, actor.workspace.id, ids.slice(0, MOST_BUTTONS));
  const named = typed ? found.filter(({ title }) => likeness(title, typed) >= SAME) : [];
  const [first, ...others] = named.length > 0 ? named : found;
  if (!first) return refuse('practice.notFound', { name: plain(typed ?? '') });
  if (typed && (others.length === 0 || isExactly(first, typed))) return first;
  return ask(
    t.common.which,
    [first, ...others].map(({ id: each, title }) => ({ title, slots: { id: each } })),
  );
}

/** The practice of that id, when the person may see it. */
export async function practiceBy(turn: Turn, id: string): Promise<Practice> {
  const practice = (await practiceById(turn.db, turn.actor.workspace.id, id)) ?? refuse('practice.unknown');
  const seen = mayFind(turn)(practice) || holds(turn.actor, 'secretary');
  return seen ? practice : refuse('practice.unknown');
}

/** One that says nearly the same in its name: it may be the same. */
export async function similarTo(turn: Turn, title: string): Promise<Practice | undefined> {
  const { workspace } = turn.actor;
  const { ids } = await findPractices(turn.db, workspace.id, { query: title }, mayFind(turn));
  const best = await practicesByIds(turn.db, workspace.id, ids.slice(0, 3));
  return best.find((practice) => likeness(practice.title, title) >= SAME);
}

const isExactly = ({ title }: Practice, typed: string) =>
  title.toLocaleLowerCase('fi') === typed.toLocaleLowerCase('fi');
