import type { AttendanceState, SeatRole } from './words.ts';

/** Someone's place in a group, as a quorum needs it. */
export interface Place {
  readonly personId: string;
  readonly role: SeatRole;
  /** The member in whose place a deputy sits; null: of anyone who is away. */
  readonly deputyFor: string | null;
}

export interface Quorum {
  readonly met: boolean;
  /** Members there, and deputies in the place of those who are not. */
  readonly present: number;
  readonly members: number;
  readonly needed: number;
  /** Whether the chair or the vice chair is there. */
  readonly led: boolean;
}

/**
 * Whether those who are there may decide: over half of the members or their deputies (or as many as the group has set),
 * the chair or the vice chair among them. A secretary is no member. One deputy counts for one member who is away.
 */
export function quorumOf(places: readonly Place[], present: ReadonlySet<string>, set: number | null): Quorum {
  const members = places.filter(({ role }) => role === 'chair' || role === 'viceChair' || role === 'member');
  const away = new Set(members.filter(({ personId }) => !present.has(personId)).map(({ personId }) => personId));
  const deputies = places.filter(({ role, personId }) => role === 'deputy' && present.has(personId));
  let count = members.length - away.size;
  for (const { deputyFor } of [...deputies].sort((a, b) => Number(!a.deputyFor) - Number(!b.deputyFor))) {
    const whose = deputyFor ? (away.has(deputyFor) ? deputyFor : undefined) : [...away][0];
    if (whose !== undefined && away.delete(whose)) count++;
  }
  const needed = set ?? Math.floor(members.length / 2) + 1;
  const led = members.some(({ role, personId }) => role !== 'member' && present.has(personId));
  return { met: count >= needed && led, present: count, members: members.length, needed, led };
}

/** When someone was there: wall times of who came late or left early. */
export interface Stay {
  readonly personId: string | null;
  readonly state: AttendanceState;
  readonly arrivedAt: string | null;
  readonly leftAt: string | null;
}

export interface QuorumChange {
  /** Wall time; null: from the beginning. */
  readonly at: string | null;
  readonly met: boolean;
}

/** Whether the meeting could decide when it began, and each time at which that changed as people came and left. */
export function quorumOver(places: readonly Place[], stays: readonly Stay[], set: number | null): QuorumChange[] {
  const there = stays.filter(({ state }) => state !== 'absent');
  const times = [...new Set(there.flatMap(({ arrivedAt, leftAt }) => [arrivedAt ?? [], leftAt ?? []].flat()))].sort();
  const metAt = (at: string) => {
    const present = there.filter(({ arrivedAt, leftAt }) => (arrivedAt ?? '') <= at && (!leftAt || leftAt > at));
    return quorumOf(places, new Set(present.flatMap(({ personId }) => personId ?? [])), set).met;
  };
  const all = [null, ...times].map((at) => ({ at, met: metAt(at ?? '') }));
  return all.filter(({ met }, n) => n === 0 || met !== all[n - 1]?.met);
}
