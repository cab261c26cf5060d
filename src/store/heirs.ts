import { peopleOfGroups } from './group.ts';
import { keepersOf } from './keepers.ts';
import type { Due } from './notice.ts';
import type { Db, GroupRow } from './schema/index.ts';

/** A reminder of something, with whether its owner has left the workspace and the group that looks after it, if any. */
export interface OwnedDue extends Due {
  readonly left: boolean;
  readonly groupId: string | null;
}

/**
 * The reminders as they are to be sent: those of who has left the workspace go to the secretary of the group, or else to
 * the secretaries of the person's groups, or to the admins. Statements only for who has left, a few each.
 */
export async function withHeirs(db: Db, workspaceId: string, owned: readonly OwnedDue[]): Promise<Due[]> {
  const heirs = new Map<string, string[]>();
  const found: Due[] = [];
  for (const { left, groupId, ...due } of owned) {
    if (!left) {
      found.push(due);
      continue;
    }
    const key = `${groupId} ${due.personId}`;
    const own = heirs.get(key) ?? (await heirsOf(db, workspaceId, { groupId, personId: due.personId }));
    heirs.set(key, own);
    for (const personId of own) found.push({ ...due, personId });
  }
  return found;
}

async function heirsOf(
  db: Db,
  workspaceId: string,
  { groupId, personId }: { groupId: string | null; personId: string },
): Promise<string[]> {
  const leaders = groupId ? await secretariesOf(db, { id: groupId }) : [];
  return leaders.length > 0 ? leaders : keepersOf(db, workspaceId, personId);
}

/** Who prepares a group's meetings: its secretaries, or its chair when it has none; of those who have not left. */
export async function secretariesOf(db: Db, group: Pick<GroupRow, 'id'>): Promise<string[]> {
  const seats = await peopleOfGroups(db, [group.id]);
  const of = (role: string) => seats.filter((seat) => seat.role === role).map(({ personId }) => personId);
  const secretaries = of('secretary');
  return secretaries.length > 0 ? secretaries : of('chair');
}
