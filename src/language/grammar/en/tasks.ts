import type { tasks as fi } from '../fi/tasks.ts';

export const tasks: Record<keyof typeof fi, string> = {
  task: 'assign task tasks to-do todo to-dos todos action_item action_items',
  tasks: 'tasks todos to-dos action_items',
  done: 'done ready finished complete completed is_done handled',
  prepare:
    'will_compile will_prepare will_write will_draft will_do will_handle will_send will_make compiles prepares writes drafts prepares drafts writes does handles takes_care_of will_prepare will_draft will_write',
  overdue: 'late overdue behind past_due',
  open: 'open unfinished pending outstanding',
  mine: 'my mine own',
  i: 'i me myself',
};
