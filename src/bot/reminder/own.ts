import { refuse } from '#domain/errors.ts';
import { reminderById } from '#store/reminder.ts';
import type { ReminderRow } from '#store/schema/index.ts';
import type { Turn } from '../feature.ts';

/** A reminder that the person may change: got or made by the person. */
export async function ownReminder({ db, actor }: Turn, id: string): Promise<ReminderRow> {
  const found = await reminderById(db, id);
  if (!found || found.workspaceId !== actor.workspace.id) return refuse('reminder.unknown');
  const { to: _to, by: _by, ...row } = found;
  const isOwn = [row.personId, row.createdById].includes(actor.person.id);
  return isOwn ? row : refuse('reminder.notYours');
}
