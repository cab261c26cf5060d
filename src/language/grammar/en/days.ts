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
    future_ones every_one_of_them whole_series remaining
  `,
  workingDay: `
    working_day working_days workday weekday working_day* business_day* next_working falls fall lands
    on_a_weekday coincides
  `,
  leaveOut: 'leave skip out',
  endIt: 'end finish stop ends ending stops finishes last_one wind_up',
  yearWheel: `
    year_at_a_glance year_wheel annual_calendar year_planner annual_planner annual_clock whole_year
    year_overview annual_plan yearly_calendar year_calendar yearly_overview annual_overview
    the_year_at_a_glance whole_year_on_one_page year_on_one_page year_on_a_page all_year entire_year
  `,
  invitation: 'invitation invitations invite rsvp rsvps invites sign-up sign_up_card',
  come: `
    i’ll_come i_will_come i’ll_be_there i’m_coming i_am_coming i_can_come i_will_attend i’ll_attend
    attending coming count_me_in i’m_in i_can_make_it i’ll_make_it i_will_be_there i_will_join i’ll_join
    i’m_joining joining join i_will_make_it i’m_attending i’ll_be_attending i’ll_be_joining
    i’ll_be_coming i’ll_participate participating i’ll_take_part taking_part see_you_there put_me_down
    sign_me_up signed_up i_can_attend i_can_join i’m_able_to_come able_to_come present will_attend
    will_be_there coming_along i’ll_show_up works_for_me confirm_my_attendance i_plan_to_attend
    yes_i’m_coming make_it
  `,
  cannot: `
    can’t_make_it cannot_make_it can’t_come cannot_come can’t_attend cannot_attend not_coming
    i_can’t_make_it i_cannot_make_it i_can’t_come i_cannot_come i_won’t_come i_won’t_be_there
    i_will_not_come i’m_not_coming i_am_not_coming i_can’t_attend i_can’t_make i_cannot_attend
    unable_to_attend i’m_unable_to_attend can’t_be_there i_won’t_make_it i_will_not_be_there can’t_join
    cannot_join won’t_join can’t_be_present i’m_not_able not_able_to_come not_able_to_attend
    unable_to_come unable_to_join unable_to_make_it i’m_unable not_attending won’t_be_coming
    won’t_be_attending won’t_be_able won’t_be_able_to_come won’t_be_able_to_attend
    won’t_be_able_to_make_it i’ll_miss i_have_to_miss i_will_miss have_to_skip have_to_decline decline
    my_apologies send_my_apologies can’t_do i_can’t_do doesn’t_work_for_me not_joining i’m_out
    i’m_not_joining i_won’t_join won’t_make_it
  `,
  remote: `
    remotely online via_teams on_teams join_remotely by_teams over_teams by_video video virtually
    from_home via_video dialling_in dial_in remote online_participation teams
  `,
  next: 'next upcoming following coming next_time next_up coming_up_next soonest nearest until_the_next until_next',
  whoComes: `
    who_is_coming who’s_coming who_comes who_will_come who_is_attending who_has_signed_up who’s_signed_up
    who_is_signed_up who_signed_up who’s_in who_has_rsvped who_can_make_it who_can_come who’s_attending
    who_attends how_many_are_coming how_many_people_are_coming attendee_list who_has_answered
    who’s_answered who_replied list_of_participants who_is_joining who’s_joining have_said_yes has_said_yes
    said_yes how_many_have_said_yes how_many_have_signed_up how_many_said_yes who_has_said_yes who_said_yes
    how_many_are_signed_up how_many_will_come
  `,
  outlook: 'outlook* phone google* my_own_calendar mobile',
  address: 'address* link links url',
  allOf: 'joint_days meetings development_days',
  calledOff: 'cancelled canceled called_off off',
  ask: 'ask check_if find_out check_with check_whether',
};
