import type { groups as fi } from '../fi/groups.ts';

export const groups: Record<keyof typeof fi, string> = {
  meeting: 'meeting* session',
  meet: 'meets meet convenes gather gathers',
  groups: 'groups teams boards leadership_groups',
  group: 'group team',
  member: 'member',
  members: 'members membership composition',
  'seat:chair': 'chair chairperson chairman chaired_by',
  'seat:viceChair': 'vice_chair deputy_chair',
  'seat:secretary': 'secretary',
  'seat:member': 'member members',
  'seat:deputy': 'deputy substitute',
  'role:caseworker': 'caseworker* case_worker* plan_handler*',
  'role:admin': 'admin administrator',
};
