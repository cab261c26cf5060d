import { refuse } from '#domain/errors.ts';
import { locales } from '#domain/words.ts';
import { textsOf } from '#i18n/index.ts';
import { sameName } from '#language/same-name.ts';
import { groupsOf, type Member, membersOf } from '#store/people.ts';
import type { GroupRow } from '#store/schema/index.ts';
import { channelByTeamsId } from '#store/workspace.ts';
import { ask, Missing } from './ask.ts';
import type { Turn } from './feature.ts';
import { holds, type Right } from './roles.ts';

/**
 * The member that a slot means: an id from a form, `me`, or a name as it was typed. Several of that name → asks which,
 * putting the id in the slot.
 */
export async function memberBy(turn: Turn, slot: string, typed: string): Promise<Member> {
  const [one] = await membersBy(turn, slot, [typed]);
  if (one) turn.spoken.slots[slot] = typed === 'me' ? 'me' : one.id;
  return one ?? refuse('person.unknown', { name: typed });
}

/** As `memberBy`, for a slot of several people. */
export async function membersBy(turn: Turn, slot: string, typed: readonly string[]): Promise<Member[]> {
  if (typed.every((name) => name === 'me')) return [{ ...turn.actor.person, ...rightsOf(turn.actor) }];
  const everyone = await membersOf(turn.db, turn.actor.workspace.id);
  const found: Member[] = [];
  for (const [n, name] of typed.entries()) {
    const matching = everyone.filter((member) => means(turn, member, name));
    if (matching.length > 1) {
      const chosen = (id: string) => (typed.length === 1 ? id : typed.map((each, at) => (at === n ? id : each)));
      ask(
        turn.t.errors['person.ambiguous']({ name }),
        matching.slice(0, 4).map((each) => ({ title: described(each), slots: { [slot]: chosen(each.id) } })),
      );
    }
    found.push(matching[0] ?? refuse('person.unknown', { name }));
  }
  return [...new Map(found.map((member) => [member.id, member])).values()];
}

const rightsOf = ({ membership: { isAdmin, isCaseworker, isGuest } }: Turn['actor']) => ({
  isAdmin,
  isCaseworker,
  isGuest,
});

const means = (turn: Turn, member: Member, typed: string) =>
  member.id === typed || (typed === 'me' ? member.id === turn.actor.person.id : sameName(typed, member.name));

const described = ({ name, organisation }: Member) => (organisation ? `${name}, ${organisation}` : name);

/**
 * The group that a slot means: an id, a name or a short name as typed; when nothing was said, the channel's group, or
 * the only one in which the actor has the right; several → asks which.
 */
export async function groupBy(turn: Turn, said: string | undefined, right: Right = 'staff'): Promise<GroupRow> {
  // A form is made of what came before it was checked.
  const typed = typeof said === 'string' ? said : undefined;
  const all = await groupsOf(turn.db, turn.actor.workspace.id);
  const named = typed ? calledSo(all, typed) : all;
  if (typed && named.length === 0) refuse('group.unknown', { name: typed });
  const allowed = named.filter((group) => holds(turn.actor, right, group.id));
  if (named.length > 0 && allowed.length === 0) refuse('role.needed', { right });
  const own = typed ? allowed : await preferred(turn, allowed);
  if (own.length === 1 && own[0]) {
    if (typed) turn.spoken.slots.group = own[0].id;
    return own[0];
  }
  if (own.length === 0) throw typed ? new Missing() : refuse('group.which');
  return ask(
    turn.t.common.which,
    own.slice(0, 4).map((group) => ({ title: group.name, slots: { group: group.id } })),
  );
}

/** By name, or else by the word for its kind in any language: the Finnish one finds a group with a Swedish name. */
function calledSo(groups: GroupRow[], typed: string): GroupRow[] {
  const named = groups.filter((group) => group.id === typed || sameName(typed, group.name));
  if (named.length > 0) return named;
  const words = locales.map((locale) => textsOf(locale).leadership.groupNames);
  return groups.filter(({ kind }) => kind !== 'otherGroup' && words.some((names) => sameName(typed, names[kind])));
}

/** Without a name: the channel's own group, or the groups that the actor sits in, when there are any. */
async function preferred({ db, actor, request }: Turn, groups: GroupRow[]): Promise<GroupRow[]> {
  const here = await channelByTeamsId(db, actor.workspace.id, request.conversation.id);
  const ofChannel = groups.filter((group) => here && group.channelId === here.id);
  if (ofChannel.length > 0) return ofChannel;
  const seated = groups.filter((group) => actor.seats.some((seat) => seat.groupId === group.id));
  return seated.length > 0 ? seated : groups;
}
