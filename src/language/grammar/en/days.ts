import { each } from '#language/words/each.ts';
import type { days as fi } from '../fi/days.ts';

export const days: Record<keyof typeof fi, string> = {
  jointDay: `
    joint_day* joint_calendar_day* shared_day* common_day* joint_days joint_day’s joint_day
    shared_calendar_day* common_calendar_day* shared_days cooperation_day* joint_calendar_days
  `,
  developmentDay: 'development_day* away_day* development_seminar*',
  networkMeeting: 'network_meeting* network_session* network’s_meeting',
  teamMeeting: 'team_meeting* team_session*',
  extra: 'extra additional one_more another_extra',
  calendar: `
    calendar timetable timetables schedule happening coming_up events event going_on planned
    scheduled_events what’s_on on_the_calendar programme program diary booked_in upcoming_events happens
    dates on_the_programme in_the_diary in_the_calendar planned_for coming_up_in what’s_planned
  `,
  feed: `
    calendar_address calendar_addresses calendar_feed calendar_feeds calendar_link calendar_links
    calendar_subscription calendar_url ics_link ics_address ics_feed calendar_in_outlook
    calendar_to_outlook subscribe_to_the_calendar calendar_into_outlook calendar_into_my_outlook
    calendar_on_my_phone calendar_in_my_phone link_for_subscribing_to_the_calendar link_to_the_calendar
    link_for_the_calendar link_to_our_calendar subscribe_to_our_calendar calendar_on_my_own_phone
    subscribing_to_the_calendar
  `,
  calendarFile: 'calendar_file calendar_files ics_file ics',
  holiday: `
    holiday holidays public_holiday public_holidays bank_holiday bank_holidays holiday* bank_holiday*
    public_holiday* red_day*
  `,
  onward: `
    series the_rest from_then_on onwards going_forward from_now_on permanently all_of_them all_future
    future_ones every_one_of_them whole_series remaining the_series all_the_following all_following
    every_following
  `,
  workingDay: `
    working_day working_days workday weekday working_day* business_day* next_working falls fall lands
    on_a_weekday coincides
  `,
  leaveOut: 'leave skip out',
  endIt: `
    end finish stop ends ending stops finishes last_one wind_up come_to_an_end comes_to_an_end ceases cease
    end_of_the_series is_the_last will_be_the_last
  `,
  yearWheel: `
    year_at_a_glance year_wheel annual_calendar year_planner annual_planner annual_clock whole_year
    year_overview annual_plan yearly_calendar year_calendar yearly_overview annual_overview
    the_year_at_a_glance whole_year_on_one_page year_on_one_page year_on_a_page all_year entire_year
    at_a_glance overview_of_the_year whole_of_next_year whole_of_the_year all_of_next_year
  `,
  invitation: `
    invitation invitations invite rsvp rsvps invites sign-up sign_up_card invitation_card invitation_cards
    calendar_invite
  `,
  come: `
    i’ll_come i_will_come i’ll_be_there i’m_coming i_am_coming i_can_come i_will_attend i’ll_attend
    attending coming count_me_in i’m_in i_can_make_it i’ll_make_it i_will_be_there i_will_join i’ll_join
    i’m_joining joining join i_will_make_it i’m_attending i’ll_be_attending i’ll_be_joining i’ll_be_coming
    i’ll_participate participating i’ll_take_part taking_part see_you_there put_me_down sign_me_up signed_up
    i_can_attend i_can_join i’m_able_to_come able_to_come present will_attend will_be_there coming_along
    i’ll_show_up works_for_me confirm_my_attendance i_plan_to_attend yes_i’m_coming make_it turning_up
    showing_up i’ll_be_at i’ll_be_in be_there turn_up show_up count_on_me coming_to wouldn’t_miss_it
    accept_the_invitation accept_with_pleasure i_accept will_be_attending will_be_coming take_part
    participate yes_to yes_for it’s_a_yes that’s_a_yes
    ${each('i’ll i_will i_shall i’m_going_to i’m_gonna going_to gonna i_intend_to i_plan_to planning_to intend_to plan_to i’d_love_to i’d_like_to i_would_like_to glad_to pleased_to delighted_to happy_to my_pleasure_to a_pleasure_to_be_able_to looking_forward_to i_can i_could i’m_able_to able_to managed_to i_should_be_able_to should_be_able_to i_mean_to', 'come attend join be_there be_at be_in be_present be_coming be_attending be_joining make_it make_it_to participate take_part show_up turn_up come_along come_over pop_in drop_in')}
  `,
  cannot: `
    can’t_make_it cannot_make_it can’t_come cannot_come can’t_attend cannot_attend not_coming
    i_can’t_make_it i_cannot_make_it i_can’t_come i_cannot_come i_won’t_come i_won’t_be_there
    i_will_not_come i’m_not_coming i_am_not_coming i_can’t_attend i_can’t_make i_cannot_attend
    unable_to_attend i’m_unable_to_attend can’t_be_there i_won’t_make_it i_will_not_be_there can’t_join
    cannot_join won’t_join can’t_be_present i’m_not_able not_able_to_come not_able_to_attend unable_to_come
    unable_to_join unable_to_make_it i’m_unable not_attending won’t_be_coming won’t_be_attending
    won’t_be_able won’t_be_able_to_come won’t_be_able_to_attend won’t_be_able_to_make_it i’ll_miss
    i_have_to_miss i_will_miss have_to_skip have_to_decline decline my_apologies send_my_apologies can’t_do
    i_can’t_do doesn’t_work_for_me not_joining i’m_out i’m_not_joining i_won’t_join won’t_make_it
    be_absent_from absent_from be_absent i’m_absent can’t_make can’t_do_it not_making_it i’ll_be_away
    skipping count_me_out leave_me_out regret_that_i regrets no_joint_day_for_me no_meeting_for_me
    not_for_me i’ll_pass i_pass have_to_pass must_decline i_decline sit_this_one_out sitting_this_one_out
    give_it_a_miss drop_out_of have_to_cancel_my i_have_to_drop_out got_to_miss have_to_miss going_to_miss
    gonna_miss i_must_miss will_miss i_shall_miss missing not_possible_for_me impossible_for_me
    make_my_excuses my_excuses apologies_for apologise_for send_apologies send_my_regrets my_regrets
    doesn’t_suit_me not_suit_me won’t_work_for_me no_can_do no_to it’s_a_no it’s_a_no_from_me that’s_a_no
    not_me i’m_not_free i_am_not_free not_available i’m_unavailable unavailable
    ${each('can’t cannot can_not won’t will_not shan’t shall_not couldn’t not_able_to unable_to i_am_unable_to won’t_be_able_to will_not_be_able_to not_going_to not_gonna don’t_think_i_can don’t_think_i’ll don’t_think_i_will i_doubt_i_can i_doubt_i’ll not_be_able_to aren’t_able_to fail_to impossible_for_me_to not_possible_for_me_to', 'come attend join be_there be_at be_in be_present be_coming be_attending be_joining make_it make participate take_part show_up turn_up come_along come_over')}
  `,
  remote: `
    remotely online via_teams on_teams join_remotely by_teams over_teams by_video video virtually from_home
    via_video dialling_in dial_in remote online_participation teams from_my_desk from_home_office by_phone
    on_the_screen on_screen on_video over_video by_video_link via_video_link via_link by_remote dialing_in
    call_in calling_in connect_remotely from_a_distance on_line
  `,
  next: `
    next upcoming following coming next_time next_up coming_up_next soonest nearest until_the_next until_next after_this_one after_this after_that_one the_one_after after_next
  `,
  whoComes: `
    who_is_coming who’s_coming who_comes who_will_come who_is_attending who_has_signed_up who’s_signed_up
    who_is_signed_up who_signed_up who_has_rsvped who_can_make_it who_can_come who’s_attending
    who_attends how_many_are_coming how_many_people_are_coming attendee_list who_has_answered who’s_answered
    who_replied list_of_participants who_is_joining who’s_joining have_said_yes has_said_yes said_yes
    how_many_have_said_yes how_many_have_signed_up how_many_said_yes who_has_said_yes who_said_yes
    how_many_are_signed_up how_many_will_come who’s_going who_is_going who’s_turning_up who_is_turning_up
    who_turns_up who_will_be_there who’ll_be_there who_will_attend who’ll_attend who’ll_come who_accepted
    who_declined who_has_declined who_can’t_come who_can’t_make_it who_isn’t_coming who_is_not_coming
    who’s_not_coming who_won’t_come
    ${each('who who_has who’s who_have who_hasn’t who_has_not who_haven’t who_have_not who_still_hasn’t anyone_who_hasn’t anybody_who_hasn’t how_many_have how_many_people_have how_many_has how_many_haven’t how_many_of_us_have has_everyone has_everybody have_all have_people have_they', 'answered replied responded signed_up rsvped rsvp’d rsvp’ed confirmed accepted said_yes said_no declined registered enrolled reacted')}
    ${each('anyone anybody anyone_else anybody_else is_anyone is_anybody is_anyone_else are_people are_others is_everyone is_everybody are_they are_all how_many how_many_people how_many_are how_many_of_us_are how_many_will_be', 'coming turning_up joining attending showing_up taking_part going_to_be_there')}
    rsvp_status status_of_the_rsvps status_of_rsvps rsvp_list rsvp_count rsvps_so_far sign-up_list sign-ups sign_ups headcount head_count response_status sign-up_status how_many_are_we how_many_of_us how_many_will_we_be how_many_will_there_be how_many_should_i_expect how_many_should_we_expect how_many_can_i_expect how_many_of_you how_many_do_we_expect how_many_bodies
  `,
  outlook: 'outlook* phone google* my_own_calendar mobile',
  address: 'address* link links url',
  allOf: 'joint_days meetings development_days',
  calledOff: 'cancelled canceled called_off off',
  ask: `
    ask check_if find_out check_with check_whether could_you_ask please_ask poll_whether invite_answers
  `,
  theDay: 'day day’s',
};
