import type { tasks as fi } from '../fi/tasks.ts';

export const tasks: Record<keyof typeof fi, string> = {
  task: `
    of_the_task for_the_task to_the_task of_task for_task to_task assign task tasks to-do todo to-dos
    todos action_item action_items job chore assignment to_do to-do_item action action_point
    action_points chores
  `,
  tasks: 'tasks todos to-dos action_items actions action_points jobs assignments chores',
  done: `
    done ready finished complete completed is_done handled wrapped_up sorted taken_care_of dealt_with
    finalised finalized completed_the finished_with delivered_the has_been_done have_been_sent
    has_been_sent were_sent has_been_updated is_updated carried_out ticked_off all_done got_done
    i’ve_done i’ve_finished i’ve_completed finished_the i_finished i_have_finished i’m_done_with
  `,
  prepare: `
    will_compile will_prepare will_write will_draft will_do will_handle will_send will_make compiles
    prepares writes drafts does handles takes_care_of should_prepare should_write looks_into should_do
    should_send should_update updates sends books calls will_book will_update will_call will_check
    must_send must_prepare needs_to_send needs_to_prepare needs_to_write needs_to_update needs_to_do
    is_to_prepare is_to_write
  `,
  'work:inProgress': 'in_progress started start under_way underway working_on begun',
  'work:waiting': 'waiting on_hold blocked stuck on_ice stalled held_up',
  'work:cancelled': `
    not_needed no_longer_needed obsolete no_longer_need don’t_need don’t_need_any_more no_longer_necessary
    unnecessary
  `,
  notDone: 'is_not_done is_not_ready is_not_finished isn’t_done isn’t_ready',
  closedOnes: 'done finished completed closed',
  deadline: 'deadline due_date due',
  taskOf: 'of_the_task for_the_task of_task for_task',
  intoTask: 'to_the_task to_task',
  overdue: `
    late overdue behind past_due overrun past_their_deadline past_deadline past_the_deadline delayed
    expired belated gone_past
  `,
  open: `
    open unfinished pending outstanding left remaining incomplete undone to_finish in_the_works
    still_to_do
  `,
  mine: 'my mine own assigned_to_me',
  i: 'i me myself i’ve i’ll i’m',
  mustDo: 'has_to must should needs_to shall will have_to',
};
