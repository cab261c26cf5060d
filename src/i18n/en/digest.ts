const count = (n: number, one: string, many: string) => (n === 0 ? [] : [`${n} ${n === 1 ? one : many}`]);

export const digest = {
  commands: {
    'digest.mine': { title: 'What is on for me', example: 'What do I have today?' },
  },
  fields: {},
  errors: {},
  greeting: (name: string, morning: boolean) => (morning ? `Good morning, ${name}!` : `Hello, ${name}!`),
  youHave: (plans: number, tasks: number, meetings: number) =>
    `You have ${new Intl.ListFormat('en-GB').format([
      ...count(plans, 'review', 'reviews'),
      ...count(tasks, 'task', 'tasks'),
      ...count(meetings, 'event', 'events'),
    ])}.`,
  nothing: 'You have no reviews, tasks or events right now.',
  lateOnes: (n: number) => (n === 0 ? '' : n === 1 ? 'One is late.' : `${n} are late.`),
  belated: (when: string) => `This message is late: it should have come ${when}.`,
  plans: 'Plan reviews',
  tasks: 'Tasks',
  practices: 'Checks of your good practices',
  toCheck: (n: number) =>
    n === 1 ? 'One of your good practices is to be checked.' : `${n} of your good practices are to be checked.`,
  meetings: 'In the calendar',
  today: 'today',
  tomorrow: 'tomorrow',
  inDays: (n: number) => `in ${n} days`,
  late: (n: number, due: string) => `${n === 1 ? 'one day' : `${n} days`} late, was due ${due}`,
  due: (due: string, when: string) => `due ${due}, ${when}`,
  reviewed: 'Reviewed',
  done: 'Done',
  doneOne: (title: string) => `Mark as done: ${title}`,
  more: (n: number) => `And ${n} more.`,
  morePlans: 'Show more',
  moreOf: (ref: string) => `${ref}: more to do`,
  later: (day: string) => `Remind on ${day}`,
  laterOne: (ref: string, day: string) => `Remind of ${ref} no sooner than ${day}`,
  handOverOne: (ref: string) => `Hand ${ref} over to another caseworker`,
  leftBy: (title: string, name: string) => `${title} (its owner ${name} has left the team)`,
  allTasks: 'Show all tasks',
};
