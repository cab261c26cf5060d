import type { polls as fi } from '../fi/polls.ts';

export const polls: Record<keyof typeof fi, string> = {
  'poll:maturity': `
    maturity_assessment maturity_survey maturity_level maturity_poll maturity self-assessment self_assessment
  `,
  'poll:survey': 'cooperation_survey cooperation_poll',
  poll: 'survey surveys poll polls assessment assessments',
  reply: 'answer respond fill_in take',
  ownReply: 'my_answer my_answers my_reply',
  replied: 'answered replied',
  outcome: 'result results outcome outcomes turn_out turned_out come_out came_out findings',
  shut: '',
  answerTime: 'response_time answers_by last_day_for_answers last_day_to_answer',
  closingDay:
    'closing_day last_day_for_answers last_day_to_answer closing_date last_day last_date end_date closing deadline closing_time due_date',
  prolong: 'extend extends extended prolong continue shorten give_more_time more_time',
  stayOpen: 'open',
  holdOpen: 'keep keeps hold leave stays stay remains remain kept',
  closes: 'close closes ends end shuts should_close will_close',
};
