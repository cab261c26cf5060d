import type { Field } from '#cards/form.ts';
import { refuse } from '#domain/errors.ts';
import { comparing } from '#i18n/collate.ts';
import { sameName } from '#language/same-name.ts';
import { everyoneOf, type PastMember } from '#store/past-member.ts';
import { ask } from '../ask.ts';
import type { Turn } from '../feature.ts';

/** The person that a slot means, who has left included: an id, `me` or a name. Several of that name → asks which. */
export async function anyoneBy(turn: Turn, slot: string, typed: string): Promise<PastMember> {
  const { db, actor, t } = turn;
  const wanted = typed === 'me' ? actor.person.id : typed;
  const all = await everyoneOf(db, actor.workspace.id);
  const byId = all.find(({ id }) => id === wanted);
  if (byId) return byId;
  const named = all.filter(({ name }) => sameName(wanted, name));
  if (named.length > 1)
    ask(
      t.errors['person.ambiguous']({ name: typed }),
      named.slice(0, 4).map(({ id, name, organisation }) => ({
        title: organisation ? `${name}, ${organisation}` : name,
        slots: { [slot]: id },
      })),
    );
  return named[0] ?? refuse('person.unknown', { name: typed });
}

/** A choice of one of the people of the workspace, those who have left included, or of some of them. */
export async function anyoneField(
  { db, actor, t }: Turn,
  slot: Field['slot'],
  { required = false, who = () => true }: { required?: boolean; who?: (person: PastMember) => boolean } = {},
): Promise<Field> {
  const compare = comparing(t.lang);
  const people = (await everyoneOf(db, actor.workspace.id)).filter(who);
  const options = people.map(({ id, name }) => ({ value: id, title: name }));
  return { slot, kind: 'choice', required, options: options.sort((a, b) => compare(a.title, b.title)) };
}
