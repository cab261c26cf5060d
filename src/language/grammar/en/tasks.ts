import type { tasks as fi } from '../fi/tasks.ts';

export const tasks: Record<keyof typeof fi, string> = {
  task: `
    of_the_task for_the_task to_the_task of_task for_task to_task assign task tasks to-do todo to-dos todos
    action_item action_items job chore assignment to_do to-do_item action action_point action_points chores
    taks tsk
  `,
  tasks: `
    tasks todos to-dos action_items actions action_points jobs assignments chores task_list to-do_list
    todo_list to_do_list list_of_tasks to-do’s list_of_to-dos
  `,
  done: `
    done ready finished complete completed is_done handled wrapped_up sorted taken_care_of dealt_with
    finalised finalized completed_the finished_with delivered_the has_been_done have_been_sent has_been_sent
    were_sent has_been_updated is_updated carried_out ticked_off all_done got_done i’ve_done i’ve_finished
    i’ve_completed finished_the i_finished i_have_finished i’m_done_with tick_off     tick_that_task_off check_off cross_off
    mark_done is_finished are_finished are_done are_ready is_ready
    has_been_completed has_been_finished are_complete was_done was_finished been_done been_completed
    been_sent been_delivered been_updated got_it_done i’ve_sent i’ve_delivered off_my_list taken_off_my_list
    wrapped done_with i’ve_wrapped_up is_sorted are_sorted in_the_bag
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
    unnecessary is_no_longer_needed are_no_longer_needed isn’t_needed is_not_needed is_no_longer_necessary
    is_no_longer_relevant not_relevant_any_more can_be_cancelled can_be_dropped has_become_unnecessary
    not_necessary
    we’ve_dropped we_have_dropped we_dropped we’ve_given_up we’ve_scrapped we_are_dropping we’re_dropping we’ve_abandoned abandoned
  `,
  notDone: `
    is_not_done is_not_ready is_not_finished isn’t_done isn’t_ready is_not_ready_yet isn’t_ready_yet is_still_not_ready is_not_quite_ready isn’t_quite_ready is_unready needs_more_work needs_more_preparation is_half-finished is_unfinished is_still_unfinished isn’t_finished is_not_done_yet isn’t_done_yet
  `,
  closedOnes: 'done finished completed closed',
  deadline: 'deadline due_date due',
  taskOf: 'of_the_task for_the_task of_task for_task of_the_job for_the_job',
  intoTask: 'to_the_task to_task',
  overdue: `
    late overdue behind past_due overrun past_their_deadline past_deadline past_the_deadline delayed expired
    belated gone_past passed_their_due_date past_their_due_date past_its_due_date passed_the_deadline
    passed_their_deadline passed_due_date missed_the_deadline missed_their_deadline should_have_been_done
    running_behind behind_schedule too_late
  `,
  open: `
    open unfinished pending outstanding left remaining incomplete undone to_finish in_the_works still_to_do
    left_to_do
    still_waiting yet_to_do yet_to_be_done still_to_be_done still_undone still_unfinished still_left
  `,
  mine: 'my mine own assigned_to_me',
  i: 'i me myself i’ve i’ll i’m give_me_a',
  mustDo: `
    has_to must should needs_to shall will have_to need_to ought_to is_supposed_to are_supposed_to
    promised_to has_promised_to have_promised_to have_promised is_going_to are_going_to is_to are_to
    agreed_to has_agreed_to undertakes_to undertook_to volunteered_to has_volunteered_to could_please
  `,
};
