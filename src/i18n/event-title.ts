import { meetingKinds } from '#domain/calendar.ts';
import type { OccurrenceKind } from '#domain/words.ts';
import type { Texts } from './index.ts';

/** What a day or a meeting is called, outside a card as well: `yhteispäivä`, `Aluetiimi: kokous`, or its own title. */
export function titleOf(
  t: Texts,
  { kind, title, group }: { kind: OccurrenceKind; title: string | null; group: string | null },
): string {
  if (title) return group ? `${group}: ${title}` : title;
  return t.calendar.what(group && meetingKinds.includes(kind) ? 'meeting' : kind, group);
}
