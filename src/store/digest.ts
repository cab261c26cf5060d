import type { Temporal } from 'temporal-polyfill';
import { calendarNotices } from './calendar-news.ts';
import { queue } from './delivery.ts';
import { newId } from './ids.ts';
import { keepNotices, noticesDue } from './notice.ts';
import type { Db, WorkspaceRow } from './schema/index.ts';

export interface DigestDay {
  readonly today: Temporal.PlainDate;
  /** The last day that was planned; what fell due on the days after it is told now. */
  readonly since: Temporal.PlainDate | null;
  /** UTC instants: when it should go, and now. */
  readonly dueAt: string;
  readonly at: string;
  /** For this person alone. */
  readonly personId?: string;
}

/**
 * Puts what a workspace's people are to be told on a day into envelopes, one a person; one that still waits takes it in.
 * What was told before is not told again. A few statements in batches, whatever the number of people.
 */
export async function queueDigests(db: Db, workspace: WorkspaceRow, day: DigestDay): Promise<void> {
  const news = await calendarNotices(db, workspace, day);
  const all = [...(await noticesDue(db, workspace.id, day.today, day.since)), ...news];
  const due = day.personId ? all.filter(({ personId }) => personId === day.personId) : all;
  const people = [...new Set(due.map(({ personId }) => personId))];
  const envelopes = await waitingDigests(db, people);
  const fresh = people.filter((personId) => !envelopes.has(personId)).map((personId) => envelope(personId, day));
  await queue({ db, workspaceId: workspace.id, at: day.at }, fresh);
  for (const { id, recipient } of fresh) envelopes.set(personOf(recipient), id);
  const notices = due.map(({ personId, ...facts }) => ({
    ...facts,
    id: newId(),
    recipient: recipientOf(personId),
    deliveryId: envelopes.get(personId) as string,
    createdAt: day.at,
  }));
  await keepNotices(db, notices);
}

function envelope(personId: string, { today, dueAt }: DigestDay) {
  const id = newId();
  const key = `digest:${personId}:${today}:${id}`;
  return { id, key, kind: 'digest' as const, recipient: recipientOf(personId), view: `digest:${id}`, dueAt };
}

/** The digests that have not gone yet, by person. */
async function waitingDigests(db: Db, people: readonly string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (let start = 0; start < people.length; start += 1000) {
    const rows = await db
      .selectFrom('delivery')
      .select(['id', 'recipient'])
      .where('recipient', 'in', people.slice(start, start + 1000).map(recipientOf))
      .where('state', '=', 'waiting')
      .where('kind', '=', 'digest')
      .execute();
    for (const { id, recipient } of rows) found.set(personOf(recipient), id);
  }
  return found;
}

const recipientOf = (personId: string) => `person:${personId}`;
const personOf = (recipient: string) => recipient.slice('person:'.length);
