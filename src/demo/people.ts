import type { Temporal } from 'temporal-polyfill';
import type { Locale } from '#domain/words.ts';
import { update, type Write } from '#store/change.ts';
import { chooseLanguage, type Member, membershipOf, membersOf } from '#store/people.ts';
import type { Db, WorkspaceRow } from '#store/schema/index.ts';

/** The team of `.m365agentsplayground.yml`: invented people, each from an organisation of the field. */
const team = {
  aino: { name: 'Aino Virtanen', organisation: 'TYM-palvelut', locale: 'fi' },
  eero: { name: 'Eero Korhonen', organisation: 'Työllisyysalue', locale: 'fi' },
  liisa: { name: 'Liisa Niemi', organisation: 'Hyvinvointialue', locale: 'fi' },
  mika: { name: 'Mika Lehtonen', organisation: 'Kela', locale: 'fi' },
  sari: { name: 'Sari Mäkelä', organisation: 'Hyvinvointialue', locale: 'fi' },
  johan: { name: 'Johan Nyman', organisation: 'Työllisyysalue', locale: 'sv' },
} satisfies Record<string, { name: string; organisation: string; locale: Locale }>;

export type People = Readonly<Record<keyof typeof team, Member>>;

export interface Demo {
  readonly write: Write;
  readonly workspace: WorkspaceRow;
  readonly people: People;
  readonly now: Temporal.ZonedDateTime;
}

/** Gives each person an organisation and a language (the Playground says that everyone reads English). */
export async function givePlaces(db: Db, workspace: WorkspaceRow): Promise<People | null> {
  const members = await membersOf(db, workspace.id);
  const found = Object.entries(team).map(
    ([key, { name }]) => [key, members.find((each) => each.name === name)] as const,
  );
  if (found.some(([, member]) => !member)) return null;
  const people = Object.fromEntries(found) as unknown as People;
  for (const [key, { organisation, locale }] of Object.entries(team)) {
    const { id } = people[key as keyof People];
    await db.updateTable('person').set({ organisation }).where('id', '=', id).execute();
    await chooseLanguage(db, id, locale);
  }
  return people;
}

/** Aino is the admin and, as Liisa and Sari, answers for plans. */
export async function giveRoles({ write, workspace, people }: Demo): Promise<void> {
  for (const { id } of [people.aino, people.liisa, people.sari]) {
    const membership = await membershipOf(write.db, workspace.id, id);
    if (!membership) continue;
    const isAdmin = id === people.aino.id ? 1 : membership.isAdmin;
    await update(write, 'membership', membership, { isCaseworker: 1, isAdmin });
  }
}
