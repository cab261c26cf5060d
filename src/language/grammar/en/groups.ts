import type { groups as fi } from '../fi/groups.ts';

export const groups: Record<keyof typeof fi, string> = {
  meeting: 'meeting* session meet-up meetup get-together meetings sessions',
  meet: `
    meets meet convenes gather gathers meeting_up convene gathering get_together assembles sits_down
    have_a_meeting
  `,
  groups: 'groups teams boards leadership_groups working_groups all_groups all_teams area_teams',
  group: 'group team working_group board_called',
  member: 'member membership as_a_member member_of sits_on sit_on',
  members: `
    members membership composition member_list list_of_members participants_of sits_on sit_on belongs_to
  `,
  'seat:chair': 'chair chairperson chairman chaired_by chairwoman led_by leads chairs chairing leader head',
  'seat:viceChair': 'vice_chair deputy_chair vice-chair deputy_chairperson vice_chairperson',
  'seat:secretary': 'secretary secretaries secretary’s clerk',
  'seat:member': 'member members',
  'seat:deputy': `
    deputy substitute deputy_member substitute_member alternate stand-in deputy’s stand-in_for_me
    substitute_for_me deputy_for_me replacement_for_me
  `,
  'role:caseworker': `
    caseworker* case_worker* plan_handler* handle_plans handling_plans see_plans access_to_plans
    plan_handling work_with_plans
  `,
  'role:admin': 'admin administrator administrators admins admin_rights administrator_rights',
  joins: 'joins joining is_joining join',
};
