import type { doing as fi } from '../fi/doing.ts';

export const doing: Record<keyof typeof fi, string> = {
  add: `
    take mark add create make put schedule book set_up arrange record register include insert enter organise
    organize adds plan_a set
  `,
  found: 'create set_up found establish form start_a open_a',
  new: 'new',
  cancel: 'cancel is_cancelled remove delete skip drop call_off cancels',
  off: 'off',
  notHeld: 'won’t_have no is_not_held will_not_be_held is_not_happening won’t_be_held is_off',
  move: 'move reschedule postpone shift change push bring_forward transfer',
  show: 'show list display tell see view give_me let_me_see get',
  what: 'what which anything whats what’s any',
  when: 'when what_time what_day when’s whens',
  who: 'who whom who’s whos',
};
