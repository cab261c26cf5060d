import type { GoalState } from '#domain/words.ts';

export const recommendation = {
  commands: {
    'recommendation.show': { title: 'Recommendations', example: 'How far are the recommendations?' },
    'recommendation.edit': {
      title: 'Tell how far a recommendation is',
      example: 'Mark recommendation 2c as done',
    },
    'recommendation.onAgenda': { title: 'To the agenda', example: 'Put the recommendations on the agenda' },
  },
  fields: { recommendation: 'Point of the recommendation', note: 'Note' },
  errors: {
    'recommendation.unknown': () =>
      'There is no such recommendation. The recommendations are 1–4 and their points 1a–4f.',
    'recommendation.notYours': () => 'How far a point is can be told by the group’s secretary or by the point’s owner.',
  },
  names: [
    'Regional structures that support cooperation',
    'Leading the cooperation',
    'A shared picture of the situation as the basis of cooperation',
    'Client work and shared services',
  ] as readonly string[],
  items: [
    [
      'The key actors and partners are described',
      'The present and the needed structures of cooperation are identified',
      'Every role knows the structure',
      'Models and practices of cooperation are negotiated',
      'The structures are developed as needed',
    ],
    [
      'A shared vision is identified',
      'Strategic goals are set on the picture of the situation',
      'Carrying out and leading are agreed on',
      'The processes of cooperation are part of strategic cooperation',
      'A model of leadership is built, with a coordination group if needed',
      'Responsibilities, roles and tasks are defined',
      'The resources of shared activities are defined',
      'Following up is agreed on',
      'The actors know each other',
      'Leadership supports an equal culture of cooperation',
    ],
    [
      'The sources and the shared base of information are described',
      'A regional picture of the situation is kept up',
      'Who makes the picture and reads it is agreed on',
      'Risks and successes are part of the picture',
      'Who follows it and in which forums is agreed on',
      'The forums for national information are agreed on',
    ],
    [
      'Individual differences are recognised and the client takes part',
      'Client guidance and processes are agreed on',
      'Resources and premises are agreed on',
      'How the need of multi-sector support is determined is agreed on',
      'The skills of multi-sector work are ensured',
      'Shared training is offered',
    ],
  ] as readonly (readonly string[])[],
  title: (group: string, done: number, all: number) => `${group}: ${done}/${all} points of the recommendations done`,
  progress: 'Progress of the recommendations',
  named: (number: number, name: string) => `Recommendation ${number}: ${name}`,
  counts: (done: number, inProgress: number, notStarted: number) =>
    `${done} done, ${inProgress} in progress, ${notStarted} not started`,
  states: { notStarted: 'not started', inProgress: 'in progress', done: 'done' } as Readonly<Record<GoalState, string>>,
  due: (day: string) => `due ${day}`,
  taskDone: 'the task is done',
  open: (number: number) => `Recommendation ${number}`,
  overview: 'All recommendations',
  change: 'Change',
  changeOne: (code: string) => `Change how far ${code} is`,
  changed: (code: string, state: string) => `${code}: ${state}`,
  taskTitle: (code: string, item: string) => `Recommendation ${code}: ${item}`,
  itemTitle: 'How the recommendations are carried out',
};
