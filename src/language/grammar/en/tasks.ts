import type { tasks as fi } from '../fi/tasks.ts';

export const tasks: Record<keyof typeof fi, string> = {
  task: 'of_the_task for_the_task to_the_task of_task for_task to_task assign task tasks to-do todo to-dos todos action_item action_items',
  tasks: 'tasks todos to-dos action_items',
  done: 'done ready finished complete completed is_done handled',
  prepare:
    'will_compile will_prepare will_write will_draft will_do will_handle will_send will_make compiles prepares writes drafts prepares drafts writes does handles takes_care_of will_prepare will_draft will_write',
  'work:inProgress': 'in_progress started start under_way underway working_on begun',
  'work:waiting': 'waiting on_hold blocked stuck',
  'work:cancelled': 'not_needed no_longer_needed obsolete',
  notDone: 'is_not_done is_not_ready is_not_finished isn’t_done isn’t_ready',
  closedOnes: 'done finished completed closed',
  deadline: 'deadline due_date due',
  taskOf: 'of_the_task for_the_task of_task for_task',
  intoTask: 'to_the_task to_task',
  overdue: 'late overdue behind past_due',
  open: 'open unfinished pending outstanding',
  mine: 'my mine own',
  i: 'i me myself',
};
