import type { people as fi } from '../fi/people.ts';

export const people: Record<keyof typeof fi, string> = {
  stored: 'stored know hold_on_me keep stored_about saved have_on_me recorded',
  data: 'data information details',
  aboutMe: 'about_me on_me my_data my_information my_personal_data',
  people: 'people persons users',
  workspace: 'workspace work_space',
  reach: 'reach reachable contact_directly',
  delivery: 'delivery delivered',
  report: 'report',
};
