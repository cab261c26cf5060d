import type { doing as fi } from '../fi/doing.ts';

export const doing: Record<keyof typeof fi, string> = {
  add: `
    take mark add create make put schedule book set_up arrange record register include insert enter
    organise organize adds plan_a set plan plans_to squeeze_in squeeze pencil_in pencil slot_in slot fit_in
    lock_in lock jot log put_in put_down put_up scheduling plan_for sign_up fix hold_a we_need we_need_a
    let’s_have let’s_hold have_a could_we_have can_we_have need_a i_need i’d_like_a booking bring_up
    includes organise_a throw_in stick raise paste
  `,
  found: 'create set_up found establish form start_a open_a creating start_up setting_up build launch',
  new: 'new fresh another brand-new renew refresh',
  cancel: `
    cancel is_cancelled remove delete skip drop call_off cancels called_off scrap axe ditch cancelling
    canceling cancelled_please remove_from take_off strike get_rid_of won’t_take_place doesn’t_take_place
    call_it_off calls_off dropping skipping bin be_cancelled be_canceled be_called_off
  `,
  off: 'off',
  notHeld: `
    won’t_have no is_not_held will_not_be_held is_not_happening won’t_be_held is_off there_is_no
    there’s_no there_will_be_no we_won’t_have we_have_no isn’t_happening won’t_happen not_happening
    doesn’t_happen not_taking_place isn’t_held is_not_on won’t_be not_needed will_not_take_place
    won’t_meet doesn’t_meet does_not_meet will_not_meet isn’t_meeting not_meeting
  `,
  move: `
    move reschedule postpone shift change push bring_forward transfer push_back push_to pushed
    brought_forward move_up put_off delay delayed postponed rescheduled moves moving rearranged swap
    switch_to_day bump shifted changes changing goes_to be_moved be_postponed be_rescheduled is_moved
    is_postponed forward
  `,
  show: `
    show list display tell see view give_me let_me_see get pull_up bring_up open_up lists listing
    print_out let_me_know i_want_to_see i’d_like_to_see may_i_see can_i_see could_i_see can_you_show
    take_a_look have_a_look look_at find_me check display_the give_us tell_me tell_us read_out
    remind_me_what shows
  `,
  what: 'what which anything whats what’s any what_are what_is what_else what_kind how_long',
  when: `
    when what_time what_day when’s whens at_what_time when_is when_are what_date which_day which_date
    what_day_is how_soon
  `,
  who: 'who whom who’s whos who_all who_is who_are whose which_people who’ll who’d',
  instead: 'instead',
  insteadOf: 'instead_of',
};
