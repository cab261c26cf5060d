import type { practices as fi } from '../fi/practices.ts';

export const practices: Record<keyof typeof fi, string> = {
  practice: 'good_practice* practice practices best_practice* ways_of_working',
  edit: 'complete edit',
  comment: 'comment comment_on comments',
  takeOut: 'export download print',
  document: 'file files to_a_file csv* markdown* as_a_page',
  monthly: 'monthly every_month each_month',
  archive: 'archive',
  unfold: 'open',
  newPractice: 'new_practice new_good_practice',
  inUse: 'in_use use using adopted taken_into_use',
  we: 'we us our',
  digest: 'digest summary roundup',
  channel: 'channel',
  whatsUp: `
    what’s_on_my_plate my_digest what_do_i_have morning_digest my_day what’s_up_today what_have_i_got
    what’s_waiting_for_me what_is_waiting_for_me
  `,
  something: 'anything something experience experiences ideas tips examples',
};
