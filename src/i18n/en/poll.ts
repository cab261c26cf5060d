import type { Facts } from '#domain/errors.ts';
import type { PollKind } from '#domain/words.ts';

const names: Readonly<Record<PollKind, string>> = { maturity: 'Maturity assessment', survey: 'Cooperation survey' };

const stillOpen = (day: string) => `The survey is open until ${day}; the result is shown when it has closed.`;

export const poll = {
  commands: {
    'poll.open': { title: 'Open a survey', example: 'Open the maturity assessment until 11 December' },
    'poll.answer': { title: 'Answer the survey', example: 'Answer the maturity assessment' },
    'poll.result': { title: 'Result of the survey', example: 'Show the result of the maturity assessment' },
    'poll.move': {
      title: 'Move the last day',
      example: 'Move the closing day of the maturity assessment to 18 December',
    },
    'poll.close': { title: 'Close the survey', example: 'Close the maturity assessment' },
    'poll.export': { title: 'Download the results', example: 'Download the survey results as a file' },
  },
  fields: {
    pollKind: 'Survey',
    closesOn: 'Last day for answers',
    pollChannel: 'Channel, if another than the group’s own',
  },
  errors: {
    'poll.already': ({ poll, day }: Facts) =>
      `${poll} is open already. It can be answered until ${day}. The day can be moved: “Move the closing day of the survey to 18 December”.`,
    'poll.badDay': () => 'The last day for answers can be from tomorrow to three months from now.',
    'poll.none': () => 'There is no open survey in your groups now.',
    'poll.notAsked': () => 'Only the members of the group answer this survey.',
    'poll.closed': () => 'The survey is closed already, so its last day cannot be moved any more.',
    'poll.over': () => 'The survey is closed already, so the answer was not kept.',
    'poll.stillOpen': ({ day }: Facts) => stillOpen(String(day)),
    'poll.noResult': ({ group }: Facts) =>
      `${group}: no survey has been made yet. The secretary opens one: “Open the maturity assessment”.`,
  },
  names,
  named: (kind: PollKind, group: string) => `${names[kind]} (${group})`,
  questions: {
    maturity: 'What describes your cooperation best?',
    survey: 'How well have these come true in your region?',
  } as Readonly<Record<PollKind, string>>,
  steps: [
    'There is no interaction between the actors',
    'There is interaction, but not regularly',
    'Cooperation is regular, but the whole and its goals have not been discussed',
    'People in different roles cooperate regularly, and the cooperation has shared goals',
    'Cooperation is an important part of the work, and the shared goals support one’s own',
    'The work is one whole, and the strategic goals are linked to each other',
  ] as readonly string[],
  statements: [
    'A shared base of information and picture of the situation',
    'Planning on shared goals',
    'Openness, interaction and partnership',
    'Shared structures',
    'The wellbeing services county takes part in planning',
    'Regular meetings with the contact persons',
    'Clearly defined people in charge',
  ] as readonly string[],
  scale: ['1 – not at all', '2 – poorly', '3 – partly', '4 – well', '5 – fully'] as readonly string[],
  until: (when: string) => `Answer by ${when}. The answer can be changed until then.`,
  anonymous:
    'You answer anonymously: nobody sees who answered what. When the survey closes, only the sums of the answers stay. With fewer than five answers no result is shown.',
  answered: (n: number) => (n < 5 ? 'There are fewer than five answers so far.' : `There are ${n} answers.`),
  answer: 'Answer',
  whichChannel: 'In which channel is the survey opened?',
  answerOne: (name: string) => `Answer: ${name}`,
  kept: 'Thank you, your answer has been kept.',
  incomplete: 'Choose an answer to each point.',
  closedCard: (name: string) => `${name} is closed. Its result is in a message of its own.`,
  withdrawn: 'The survey has been withdrawn. Thank you for looking.',
  opened: (name: string, channel: string) => `${name} has been opened. Its card goes to the channel ${channel}.`,
  openUntil: (when: string) => `Open until ${when}. Those who have not answered are reminded once.`,
  few: (n: number) =>
    `The group has ${n === 1 ? 'one member' : `${n} members`}: the result is shown from five answers on.`,
  moved: (name: string, when: string) => `${name}: answers until ${when}`,
  movedHint: 'The card in the channel is updated. Those who have not answered are reminded before the last day.',
  closing: (name: string) => `${name} closes now. The result comes to the same channel in a moment.`,
  stillOpen,
  result: {
    maturity: (group: string, level: string) => `${group}: the maturity of the cooperation is ${level} / 6`,
    survey: (group: string, mean: string) => `${group}: the mean of the cooperation survey is ${mean}`,
    tooFew: (name: string) =>
      `${name}: fewer than five answers came, so no result is shown. The answers have been deleted.`,
    of: (day: string, answered: number, asked: number) =>
      `Closed ${day}. ${answered} answers, ${asked} people in the group.`,
    middle: 'The level is the median of the answers.',
    chosen: 'Answers step by step',
    means: 'Means on the scale 1–5',
    step: (n: number, text: string, count: number) => `**${n}** ${text}: ${count}`,
    statement: (n: number, text: string, mean: string, former: string) =>
      `**${n}** ${text}: ${mean}${former ? ` (last time ${former})` : ''}`,
    national: (least: string, most: string, year: number, counties: number) =>
      `Nationwide the means are between ${least} and ${most} (${year}, ${counties} wellbeing services counties). The source does not tell which figure is of which statement, so compare with the range only. The fifth statement was about the reform of ${year} and is not compared.`,
    history: 'Earlier results of the group',
    past: (day: string, mean: string, answered: number) => `${day}: mean ${mean} (${answered} answers)`,
    pastFew: (day: string) => `${day}: fewer than five answers`,
  },
  number: (n: number) => n.toLocaleString('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
  exported: (group: string) => `${group}: the survey results as a file`,
  exportLink: 'Table (CSV)',
  exportHint: 'The link works for 15 minutes and is for you alone.',
  file: 'surveys.csv',
  columns: {
    poll: 'Survey',
    closed: 'Closed',
    answered: 'Answers',
    question: 'Point',
    mean: 'Mean',
    chosen: (n: number) => `Choice ${n}`,
    few: 'fewer than 5',
  },
  digest: 'Surveys',
  toAnswer: (n: number) => (n === 1 ? 'One survey waits for your answer.' : `${n} surveys wait for your answer.`),
};
