import { each } from '#language/words/each.ts';
import type { asking as fi } from '../fi/asking.ts';

export const asking: Record<keyof typeof fi, string> = {
  how: 'how why how_come how_do_i how_does how_to how_can how_should',
  was: `
    did did_you was were went cancelled moved said forgot happened_yesterday have_been_made has_been_made
    been_made were_made was_made was_agreed done_in_years done_in_ages ever_done done_for_years
    have_ever_done done_in_a_long_time
  `,
  howMany: 'how_many how_much number_of count',
  find: `
    find got_any search look_for are_there is_there any_good do_we_have look_up is_there_a is_there_any
    are_there_any does_anyone_have has_anyone anyone_got looking_for i’m_looking_for search_for looking
    find_me any_ideas do_you_have have_you_got know_of is_there_anyone is_anyone is_anybody
    does_anybody_have has_anybody have_anybody_got do_others_have does_somebody_have any_idea_if
  `,
  propose: `
    propose suggest submit i_suggest proposing suggests i’d_like_to_suggest i’d_like_to_propose put_forward
    offer recommend pitch suggesting i’d_like_to_share like_to_share want_to_share would_like_to_share
    i_want_to_share i_would_like_to_share to_share could_i_share can_i_share
  `,
  send: `
    send send_out mail sends sent_out email circulate distribute goes_out go_out get_out mailed send_off
    mailing dispatch dispatched mail_out circulation sending_date
  `,
  publish: `
    publish post release share publishing posted put_out make_public released sharing be_published
    to_be_published can_be_published should_be_published ready_to_be_published ready_for_publishing
    ready_to_publish is_ready_to_be_published is_ready_for_publishing is_ready_to_publish go_live
    make_it_public
  `,
  hold: `
    hold wait don’t_publish don’t_send hold_off keep hold_on don’t_send_yet don’t_publish_yet
    don’t_send_out don’t_send_it don’t_post don’t_release don’t_share not_yet hold_back hold_the
    keep_back wait_with waiting delay_sending do_not_send do_not_publish hang_on sit_on pause_the_agenda
  `,
  accept: `
    accept approve approved accepts okay_the confirm green-light allow give_the_go-ahead okay ok_the
    agree_to approve_of signed_off sign_off
  `,
  invite: `
    invite convene call call_together summon get_together bring_together calls_together gather_the assemble
    invites round_up were_invited be_invited is_invited is_summoned be_convened be_called
  `,
  import: 'import load upload importing bring_in read_in upload_a upload_the',
  undo: `
    cancel undo revert take_that_back take_it_back undo_that cancel_that take_back undo_it undo_last
    undo_the_last undo_my_last revert_that roll_back rollback scratch_that never_mind reverse_that
    put_it_back cancel_the_last_thing that_was_wrong take_back_my_last_change take_back_the_last_change
    my_last_change the_last_change take_back_what_i_did undo_what_i_did
    put_it_back cancel_the_last_thing that_was_wrong
    ${each('no nope oops whoops ups sorry wait no_no oh_no damn argh oh', 'undo undo_that undo_it undo_this revert_that take_that_back take_it_back cancel_that')}
  `,
  help: `
    help what_can_you_do what_do_you_do what_can_i_do commands instructions how_does_this_work
    what_can_i_ask how_do_i_use_this what_can_i_say what_can_i_ask_you what_can_you_help what_are_you_able
    what_else_can_you_do how_do_you_work how_does_it_work how_can_you_help how_do_i_use how_to_use manual
    guide user_guide i’m_lost i_don’t_know_what i_don’t_understand what_commands show_commands
    what_are_the_commands capabilities features assist assistance options what_do_you_know_how get_started
    how_do_i_get_started how_do_i_start where_do_i_start i’m_new_here i’m_new i_am_new
    what_kind_of_requests what_requests what_sort_of_requests which_requests what_kind_of_things what_sort_of_things what_are_you_good_at what_are_you_for what_do_you_understand what_requests_do_you_take what_questions_do_you what_tasks_can_you what_can_i_ask_of_you what_can_you_be_asked
  `,
  changeLanguage: `
    change_language change_the_language change_my_language switch_language switch_languages change_languages
    set_language set_the_language set_my_language another_language different_language language_setting
    language_settings
  `,
  speak: `
    switch change_to speak talk switch_to language switch_language answer_in reply_in write_in
    change_language use change_the_language language_to set_language set_the_language speaking in_language
    answer reply write talking switch_over let’s_speak let’s_talk write_to_me
  `,
  reminders: 'reminders my_reminders notifications',
  pause: `
    pause break quiet silent mute snooze_all do_not_disturb don’t_disturb silence stop_reminding hush peace
    no_notifications keep_quiet be_quiet stop_the_reminders stop_reminders stop_all_reminders no_reminders
    no_more_reminders hold_the_reminders hold_my_reminders leave_me_alone leave_me_in_peace no_pings
    stop_pinging stop_nagging turn_off_the_reminders turn_off_reminders switch_off_the_reminders
    reminders_off stop_sending
    no_reminding don’t_remind_me_of_anything stop_reminders_for
  `,
  unpause: `
    end_the_pause end_pause unpause unmute resume_reminders end_my_pause back_from_holiday back_from_leave
    resume pause_over stop_the_pause start_reminding remind_me_again i’m_back_at_work start_sending_me
    start_sending turn_the_reminders_back_on turn_reminders_back_on reminders_back_on
    switch_the_reminders_back_on on_again
    ${each('i’m_back_from i_am_back_from back_from back_at_work_after back_after', 'leave holiday my_holiday my_leave vacation my_vacation sick_leave my_sick_leave parental_leave maternity_leave holidays annual_leave')}
  `,
  again: 'again once_more retry resend reopen one_more_time anew re-send re-open try_again up_again',
  undelivered: `
    failed undelivered that_failed not_delivered didn’t_go_through failing fail failed_to_send didn’t_arrive
    did_not_arrive didn’t_get_through did_not_go_through not_gone_through what_failed ones_that_failed
    failed_ones the_failed_ones did_not_get_through didn’t_reach did_not_reach
    failures failure
  `,
  remind: `
    remind reminder remind_me reminding nudge ping alert reminds wake_me_up wake_me buzz poke prod
    jog_my_memory give_me_a_shout shout_at give_me_a_nudge don’t_let_me_forget make_sure_i_remember
    drop_me_a_line ping_me nudge_me tell_me_on
  `,
  become: `
    becomes become make appoint is name give is_now will_be add set appointed named_as made make_him act_as
    takes_over_as takes_over serves_as assign promote grant give_rights elect serve_as should_be is_elected
    was_elected is_appointed was_appointed is_chosen was_chosen elected chosen be_appointed be_elected
    be_made should_become will_become will_act_as will_serve_as acts_as name_as appoint_as
  `,
  unmake: `
    is_no_longer remove dismiss no_longer isn’t stop_being should_no_longer_be should_no_longer not_any_more
    not_anymore steps_down demote strip take_away revoke withdraw as_of_now_not relieve resigns stops_being
    is_stepping_down stepping_down step_down stands_down is_standing_down resigning is_resigning gives_up
    giving_up quits leaves_the_post hands_over_the no_more ceases_to_be stops_as relieved no_longer_works_as
    no_longer_acts_as no_longer_serves_as doesn’t_work_as
  `,
  mistake: 'wrong mistake by_mistake oops accident that_was_a_mistake mistaken',
  canDo: 'ask say do use request able can',
};
