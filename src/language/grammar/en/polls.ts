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
  answerTime: 'response_time answers_by',
};
