import type { Written } from '#store/change.ts';
import type { SubjectKind, TopicRow } from '#store/schema/index.ts';
import type { Command } from './command.ts';
import type { Turn } from './feature.ts';
import { isQuestion } from './follow-up/meanings.ts';
import type { Request } from './request.ts';

/** What a turn speaks of, noted as it is found out: what is said next may mean it. */
export interface Spoken {
  subject?: { readonly kind: SubjectKind; readonly ids: readonly string[] };
  /** What names turned out to mean: ids in place of words. */
  readonly slots: Record<string, unknown>;
}

/** More would not be asked about. */
const MOST = 6;

/** Notes what the answer is about; of several the likeliest first. */
export function speakOf({ spoken }: Pick<Turn, 'spoken'>, kind: SubjectKind, ids: readonly string[]): void {
  spoken.subject = { kind, ids: ids.slice(0, MOST) };
}

/** Where it is spoken: a person has one conversation of one's own with the bot. */
export const conversationOf = ({ surface, conversation }: Request, secret = false): string =>
  secret || surface === 'personal' ? 'personal' : conversation.id;

/**
 * What is kept of an answer for what may follow it; undefined when it speaks of nothing. Only ids, days, numbers and
 * words of our own: nothing that a person wrote.
 */
export function topicFrom(turn: Turn, command: Command, { secret, asks }: { secret: boolean; asks: boolean }) {
  const { spoken, write, actor, request } = turn;
  const subject = spoken.subject ?? subjectOf(write.written);
  // What is asked back is of something else than what was spoken of before: "it" is neither then.
  if (!subject && !asks && !isQuestion(command.name)) return undefined;
  const row: TopicRow = {
    personId: actor.person.id,
    conversation: conversationOf(request, secret),
    kind: subject?.kind ?? '',
    ids: JSON.stringify(subject?.ids ?? []),
    command: command.name,
    slots: isQuestion(command.name) ? JSON.stringify(ownWords({ ...command.slots, ...spoken.slots })) : '{}',
    changeset: write.written.length > 0 && !asks && command.name !== 'undo' ? write.changeset : '',
    at: write.at,
  };
  return row;
}

/** The kind of each written row that may be spoken of, the likeliest first. */
const kinds: readonly SubjectKind[] = [
  'task',
  'occurrence',
  'agendaItem',
  'plan',
  'practice',
  'agreement',
  'reminder',
  'goal',
  'group',
];

function subjectOf(written: readonly Written[]): Spoken['subject'] {
  for (const kind of kinds) {
    const ids = new Set(written.filter(({ entity }) => entity === kind).map(({ row }) => String(row.id)));
    if (ids.size > 0) return { kind, ids: [...ids].slice(0, MOST) };
  }
  return undefined;
}

const day = /^\d{4}-\d\d-\d\d(T\d\d:\d\d)?$/;
const id = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** Slots whose values are words of our own. */
const chosen = new Set(['kind', 'status', 'by', 'planType', 'whose', 'view']);

const ownWords = (slots: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(slots).filter(([slot, value]) => isOurs(slot, value)));

const isOurs = (slot: string, value: unknown): boolean =>
  typeof value === 'number' ||
  (typeof value === 'string' &&
    (value === 'me' || day.test(value) || id.test(value) || (chosen.has(slot) && /^[a-zA-Z]{1,30}$/.test(value))));
