import type { Write } from './change.ts';
import { type Envelope, queue } from './delivery.ts';
import type { Db, ReminderRow } from './schema/index.ts';

/** A reminder with the names of whom it is for and who made it. */
export interface NamedReminder extends ReminderRow {
  readonly to: string;
  readonly by: string;
}

/** Queues the message of a reminder for its moment. It is drawn then, so that a removed one says nothing. */
export const queueReminder = (write: Write, { id, personId, at }: ReminderRow): Promise<void> => {
  const envelope: Envelope = {
    key: `reminder:${id}:${at}`,
    kind: 'message',
    recipient: `person:${personId}`,
    view: `reminder:${id}`,
    dueAt: at,
  };
  return queue(write, [envelope]);
};

export const reminderById = (db: Db, id: string): Promise<NamedReminder | undefined> =>
  named(db).where('reminder.id', '=', id).executeTakeFirst();

/** The reminders after a UTC instant that a person gets or has made in a workspace, the next first. */
export const remindersOf = (db: Db, workspaceId: string, personId: string, after: string): Promise<NamedReminder[]> =>
  named(db)
    .where('reminder.workspaceId', '=', workspaceId)
    .where('reminder.at', '>', after)
    .where(({ or, eb }) => or([eb('reminder.personId', '=', personId), eb('reminder.createdById', '=', personId)]))
    .orderBy('reminder.at')
    .execute();

const named = (db: Db) =>
  db
    .selectFrom('reminder')
    .innerJoin('person as to', 'to.id', 'reminder.personId')
    .innerJoin('person as by', 'by.id', 'reminder.createdById')
    .selectAll('reminder')
    .select(['to.name as to', 'by.name as by']);
