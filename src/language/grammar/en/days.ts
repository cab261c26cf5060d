import type { days as fi } from '../fi/days.ts';

export const days: Record<keyof typeof fi, string> = {
  jointDay: 'joint_day* joint_calendar_day* shared_day* common_day* joint_days',
  developmentDay: 'development_day*',
  networkMeeting: 'network_meeting*',
  teamMeeting: 'team_meeting*',
  extra: 'extra additional',
  calendar: 'calendar timetable timetables schedule happening coming_up',
  feed: `
    calendar_address calendar_addresses calendar_feed calendar_feeds calendar_link calendar_links
    calendar_subscription calendar_url ics_link ics_address ics_feed calendar_in_outlook calendar_to_outlook
  `,
  calendarFile: 'calendar_file calendar_files ics_file ics',
  holiday: 'holiday holidays public_holiday public_holidays bank_holiday bank_holidays',
  onward: 'series the_rest from_then_on onwards',
  workingDay: 'working_day working_days workday weekday',
  leaveOut: 'leave skip out',
  endIt: 'end finish stop',
  yearWheel: 'year_at_a_glance year_wheel annual_calendar year_planner annual_planner annual_clock',
  invitation: 'invitation invitations invite',
  come: `
    i’ll_come i_will_come i’ll_be_there i’m_coming i_am_coming i_can_come i_will_attend i’ll_attend
    attending coming count_me_in i’m_in i_can_make_it i’ll_make_it i_will_be_there i_will_join i’ll_join
  `,
  cannot: `
    can’t_make_it cannot_make_it can’t_come cannot_come can’t_attend cannot_attend not_coming
    i_can’t_make_it i_cannot_make_it i_can’t_come i_cannot_come i_won’t_come i_won’t_be_there
    i_will_not_come i’m_not_coming i_am_not_coming i_can’t_attend i_can’t_make i_cannot_attend
    unable_to_attend i’m_unable_to_attend can’t_be_there i_won’t_make_it i_will_not_be_there
  `,
  remote: 'remotely online via_teams on_teams join_remotely by_teams',
  next: 'next upcoming following coming',
  whoComes: 'who_is_coming who’s_coming who_comes who_will_come who_is_attending',
};
