import type { RefusedRow } from '#cards/member-rows.ts';
import { isSameName, peopleOfRow } from '#domain/member-match.ts';
import type { MemberRow } from '#language/member-rows.ts';
import { sameName } from '#language/same-name.ts';
import { namedPeople, type Seated } from '#store/group.ts';
import { membersOf, newPerson } from '#store/people.ts';
import type { PersonRow } from '#store/schema/index.ts';
import type { Turn } from '../../feature.ts';

/** A row with the person it means. */
export interface RowPerson {
  readonly row: MemberRow;
  readonly person: PersonRow;
  /** `new`: nobody has heard of the person; `named`: known by name, not in the workspace. */
  readonly state: 'member' | 'named' | 'new';
  /** Whose deputy, as the person's id. */
  readonly deputyFor: string | null;
}

type Found = Pick<RowPerson, 'person' | 'state'>;
type Why = Omit<RefusedRow, 'row'>;

/** Finds whom each row means, and whose deputy; rows that cannot be done come with the reason. */
export async function rowPeople(turn: Turn, rows: readonly MemberRow[], seated: readonly Seated[]) {
  const everyone = await knownPeople(turn);
  const refused: RefusedRow[] = [];
  const found: Omit<RowPerson, 'deputyFor'>[] = [];
  for (const row of rows) {
    const one = whose(row, everyone, turn.actor.person.tenantId);
    if ('why' in one) refused.push({ row: row.row, ...one });
    else if (found.some(({ person }) => person.id === one.person.id || isSameName(person.name, one.person.name)))
      refused.push({ row: row.row, why: 'twice', what: one.person.name });
    else found.push({ row, ...one });
  }
  const group = new Map([
    ...seated.map(({ personId, name }) => [personId, name] as const),
    ...found.map(({ person }) => [person.id, person.name] as const),
  ]);
  const done = found.flatMap((each): RowPerson[] => {
    const name = each.row.deputyFor;
    const principal = name ? principalOf(name, group, each.person.id) : null;
    if (name && !principal) refused.push({ row: each.row.row, why: 'deputyFor', what: name });
    return name && !principal ? [] : [{ ...each, deputyFor: principal }];
  });
  return { done, refused: refused.sort((a, b) => a.row - b.row) };
}

async function knownPeople({ db, actor }: Turn): Promise<Found[]> {
  const members = await membersOf(db, actor.workspace.id);
  const ids = new Set(members.map(({ id }) => id));
  const named = await namedPeople(db, actor.person.tenantId);
  return [
    ...members.map((person) => ({ person, state: 'member' as const })),
    ...named.filter(({ id }) => !ids.has(id)).map((person) => ({ person, state: 'named' as const })),
  ];
}

/** By address or whole name, else by a short name that fits one member, else someone new. */
function whose({ name, email, unknownRole }: MemberRow, everyone: readonly Found[], tenantId: string): Found | Why {
  if (!name) return { why: 'noName', what: '' };
  if (unknownRole) return { why: 'role', what: unknownRole };
  const whole = /[\s,]/.test(name);
  const people = everyone.map(({ person }) => person);
  const exact = peopleOfRow({ name, email }, people);
  const short = whole ? [] : everyone.filter((each) => each.state === 'member' && sameName(name, each.person.name));
  const means = exact.length > 0 ? everyone.filter(({ person }) => exact.includes(person)) : short;
  if (means.length > 1) return { why: 'ambiguous', what: name };
  if (means[0]) return means[0];
  return whole ? { person: newPerson(tenantId, { name, email }), state: 'new' } : { why: 'wholeName', what: name };
}

function principalOf(typed: string, group: ReadonlyMap<string, string>, own: string): string | null {
  const fitting = [...group].filter(([id, name]) => id !== own && sameName(typed, name));
  return fitting.length === 1 && fitting[0] ? fitting[0][0] : null;
}
