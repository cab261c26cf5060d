import type { Field } from '#cards/form.ts';
import { locales } from '#domain/words.ts';
import { comparing } from '#i18n/collate.ts';
import type { Texts } from '#i18n/index.ts';
import { languageChoice } from '#i18n/language-choice.ts';
import { groupsOf, membersOf } from '#store/people.ts';
import type { Turn } from './feature.ts';
import { holds, type Right } from './roles.ts';

type Slot = Field['slot'];

/** A choice of one of the workspace's people. */
export const personField = async (turn: Turn, slot: Slot, required = true): Promise<Field> => ({
  slot,
  kind: 'choice',
  required,
  options: await people(turn),
});

/** A choice of several of the workspace's people. */
export const peopleField = async (turn: Turn, slot: Slot, required = true): Promise<Field> => ({
  slot,
  kind: 'choices',
  required,
  options: await people(turn),
});

/** A choice of the groups in which the person has the right. */
export const groupField = async (turn: Turn, right: Right = 'staff', required = false): Promise<Field> => ({
  slot: 'group',
  kind: 'choice',
  required,
  options: (await groupsOf(turn.db, turn.actor.workspace.id))
    .filter((group) => holds(turn.actor, right, group.id))
    .map(({ id, name }) => ({ value: id, title: name })),
});

/** A choice of a language. */
export const localeField = (t: Texts, slot: Slot, required = false): Field => ({
  slot,
  kind: 'choice',
  required,
  options: locales.map((value) => ({ value, title: languageChoice(t, value) })),
});

async function people({ db, actor, t }: Turn) {
  const compare = comparing(t.lang);
  const members = await membersOf(db, actor.workspace.id);
  return members.map(({ id, name }) => ({ value: id, title: name })).sort((a, b) => compare(a.title, b.title));
}
