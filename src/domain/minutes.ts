import type { Link } from './links.ts';
import type { Quorum, QuorumChange } from './quorum.ts';
import type { AttendanceState, EntryKind, ItemType, MinutesState, SeatRole } from './words.ts';

/** The minutes of a meeting, whole: what a card, a file and the archive show. Wall times as `2027-01-12T09:00`. */
export interface Minutes {
  readonly group: string;
  readonly formal: boolean;
  readonly state: MinutesState;
  readonly start: string;
  readonly end: string;
  readonly place: string | null;
  readonly opened: string;
  readonly closed: string | null;
  readonly attendance: readonly Attended[];
  readonly quorum: Quorum;
  /** How it was as people came and left; minutes that were approved before this was kept have none. */
  readonly quorumOver?: readonly QuorumChange[];
  /** Who checked them, and who approved: civil date of the approval. */
  readonly checkers: readonly string[];
  readonly approvedOn: string | null;
  readonly items: readonly MinutesItem[];
  readonly tasks: readonly {
    readonly title: string;
    readonly owners: readonly string[];
    readonly due: string | null;
  }[];
}

export interface Attended {
  readonly name: string;
  readonly organisation: string | null;
  readonly personId: string | null;
  readonly role: SeatRole | null;
  readonly state: AttendanceState;
  readonly arrivedAt: string | null;
  readonly leftAt: string | null;
}

export interface MinutesItem {
  readonly id: string;
  /** `7`, of a part `7.1`, of a heading null. */
  readonly number: string | null;
  readonly title: string;
  readonly type: ItemType;
  readonly presenter: string | null;
  readonly grounds: string | null;
  readonly proposal: string | null;
  readonly caseNumber: string | null;
  readonly links: readonly Link[];
  readonly entries: readonly { readonly kind: EntryKind; readonly text: string; readonly person: string | null }[];
}

/** How lines typed into a form change those that were put down: which go, which are new. The order of the rest stays. */
export function changedLines(
  old: readonly { readonly id: string; readonly text: string }[],
  typed: string,
): { readonly gone: readonly string[]; readonly added: readonly string[] } {
  const left = typed
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const gone = old.filter(({ text }) => {
    const at = left.indexOf(text);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return { gone: gone.map(({ id }) => id), added: left };
}
