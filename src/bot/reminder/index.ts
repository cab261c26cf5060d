import { createReminder } from './create.ts';
import { cancelReminder, listReminders } from './list.ts';
import { pauseReminders, resumeReminders } from './pause.ts';
import { snoozeReminder } from './snooze.ts';

export const reminder = [
  createReminder,
  listReminders,
  cancelReminder,
  snoozeReminder,
  pauseReminders,
  resumeReminders,
] as const;
