import type { people as fi } from '../fi/people.ts';

export const people: Record<keyof typeof fi, string> = {
  stored: `
    stored know hold_on_me keep stored_about saved have_on_me recorded collected gathered on_file on_record
    hold saved_about held record registered everything_you_have everything_you_know you_keep you_have
    you_hold we_hold we_keep we_have_on kept is_kept
  `,
  data: 'data information details personal_data info',
  aboutMe: `
    about_me on_me my_data my_information my_personal_data your_records your_files your_register
  `,
  people: 'people persons users everyone everybody staff folks user_list',
  workspace: `
    workspace work_space in_here this_team this_space workspaces two_workspaces several_workspaces three_workspaces many_workspaces
  `,
  reach: `
    reach reachable contact_directly get_hold_of get_through_to message_directly direct_message directly
    privately one_to_one one-to-one reached reaching unreachable
  `,
  delivery: `
    delivery delivered got_through gone_through_to deliveries delivered_to went_out arrive arrived_messages
    sent_messages sending get_delivered everything_i_sent all_i_sent what_i_sent i_sent messages_i_sent
    reach_everyone reached_everyone get_through get_through_to got_through_to reach_everybody
    reached_everybody get_there got_there went_through go_through_to make_it_through fail_to_arrive bounce
    bounced invitations_go_through reminders_go_through messages_go_through invites_go_through
    invitation_go_through
    bounced
    messages_go_through messages_go_out messages_get_through reminders_go_through reminders_go_out messages_arrive messages_fail reminders_fail
  `,
  report: 'report messages my_messages message reports notifications messages_sent',
  rights: 'rights permissions permission',
};
