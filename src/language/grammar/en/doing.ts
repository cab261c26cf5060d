import { each } from '#language/words/each.ts';
import type { doing as fi } from '../fi/doing.ts';

export const doing: Record<keyof typeof fi, string> = {
  add: `
    take mark add create make put schedule book set_up arrange record register include insert enter organise
    organize adds plan_a set plan plans_to squeeze_in squeeze pencil_in pencil slot_in slot fit_in lock_in
    lock jot log put_in put_down put_up scheduling plan_for sign_up fix hold_a we_need we_need_a let’s_have
    let’s_hold have_a could_we_have can_we_have need_a i_need i’d_like_a booking bring_up includes
    organise_a throw_in stick raise paste reserve reserving block_off block block_out allocate earmark
    save_the_date put_on put_onto should_go_on should_go_onto go_onto should_be_on needs_to_be_on
    needs_to_go_on belongs_on include_in log_a establish slip_in get_in we_could_do_with could_do_with
    in_need_of be_added be_put be_included be_set_up be_booked be_scheduled be_arranged be_created
    should_be_added is_added to_be_added must_be_added will_be_added have_something_for i_have_something_for
    something_for
    ${each('should_be could_be must_be has_to_be needs_to_be need_to_be will_be is_to_be can_be to_be is are be may_be', 'placed put included taken_up inserted entered noted_on')}
    ${each('could_be must_be has_to_be needs_to_be need_to_be is_to_be can_be', 'added booked scheduled arranged')}
    issue_a issue_us issue_me issue_us_with
  `,
  found: `
    create set_up found establish form start_a open_a creating start_up setting_up build launch we_need_a
    we_need_an
  `,
  new: `
    new fresh another brand-new renew refresh newly fresh_one new_one
  `,
  cancel: `
    cancel is_cancelled remove delete skip drop call_off cancels called_off scrap axe ditch cancelling
    canceling cancelled_please remove_from take_off strike get_rid_of won’t_take_place doesn’t_take_place
    call_it_off calls_off dropping skipping bin be_cancelled be_canceled be_called_off forget_about wipe
    kill has_to_be_cancelled must_be_cancelled needs_to_be_cancelled will_be_cancelled to_be_cancelled
    be_removed be_dropped be_deleted be_skipped get_rid call_it_all_off pull forget_the leave_out leave_off
    ${each('should_be could_be must_be has_to_be needs_to_be need_to_be have_to_be will_be is_to_be can_be may_be to_be is are be', 'dropped removed deleted left_out taken_off taken_out skipped called_off scrapped struck_off binned')}
    ${each('should_be could_be must_be has_to_be needs_to_be will_be is_to_be can_be to_be', 'cancelled canceled')}
    clear clear_all clear_out clear_away empty
  `,
  off: `
    off comes_off come_off goes_off falls_off can_come_off should_come_off to_come_off gets_off taken_off is_taken_off be_taken_off
  `,
  notHeld: `
    won’t_have no is_not_held will_not_be_held is_not_happening won’t_be_held is_off there_is_no there’s_no
    there_will_be_no we_won’t_have we_have_no isn’t_happening won’t_happen not_happening doesn’t_happen
    not_taking_place isn’t_held is_not_on won’t_be not_needed will_not_take_place won’t_meet doesn’t_meet
    does_not_meet will_not_meet isn’t_meeting not_meeting isn’t_taking_place is_not_taking_place
    is_not_going_to_happen isn’t_going_to_happen not_going_to_happen not_going_ahead isn’t_going_ahead
    is_not_going_ahead won’t_be_happening won’t_go_ahead will_not_happen will_not_go_ahead
    won’t_be_taking_place falls_through fell_through has_fallen_through is_cancelled_out not_on
  `,
  move: `
    move reschedule postpone shift change push bring_forward transfer push_back push_to pushed
    brought_forward move_up put_off delay delayed postponed rescheduled moves moving rearranged swap
    switch_to_day bump shifted changes changing goes_to be_moved be_postponed be_rescheduled is_moved
    is_postponed forward moved_to be_shifted be_pushed be_pushed_back be_brought_forward be_put_off
    be_rearranged be_changed will_be_moved is_being_moved has_to_be_moved needs_to_be_moved should_be_moved
    must_be_moved to_be_moved relocate rearrange re-schedule reschedule_to change_to_day shove nudge_to
    slide more_time extend extended extension -> → take_place_instead needs_more_time needs_some_more_time
    needs_a_bit_more_time wants_more_time give_me_more_time some_more_time a_bit_more_time
    ${each('should_be could_be must_be has_to_be needs_to_be need_to_be have_to_be will_be is_to_be can_be may_be to_be was_to_be better_be would_be', 'moved pushed postponed rescheduled shifted deferred changed brought_forward put_off pushed_back moved_forward rearranged delayed transferred')}
    has_to_wait have_to_wait must_wait needs_to_wait will_have_to_wait will_wait has_to_be_put_back got_to_wait ${each('make_it', 'monday tuesday wednesday thursday friday next_week a_week_later a_day_later a_day_earlier')}
  `,
  show: `
    show list display tell see view give_me let_me_see get pull_up bring_up open_up lists listing print_out
    let_me_know i_want_to_see i’d_like_to_see may_i_see can_i_see could_i_see can_you_show take_a_look
    have_a_look look_at find_me check display_the give_us tell_me tell_us read_out remind_me_what shows
    see_the may_i_have could_i_have can_i_have could_we_have_a_look might_i_see could_we_see can_we_see
    can_i_look can_i_get could_i_get i_wish_to_see i_need_to_see want_to_know like_to_know wondering_what
    present_me bring_me hand_me give_me_a
  `,
  what: `
    what which anything whats what’s any what_are what_is what_else what_kind how_long what’ve what’ll
  `,
  when: `
    when what_time what_day when’s whens at_what_time when_is when_are what_date which_day which_date
    what_day_is how_soon when’ll when_will when_do when_does
  `,
  who: 'who whom who’s whos who_all who_is who_are whose which_people who’ll who’d',
  instead: 'instead',
  insteadOf: 'instead_of',
};
