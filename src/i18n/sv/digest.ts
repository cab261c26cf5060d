const count = (n: number, one: string, many: string) => (n === 0 ? [] : [`${n} ${n === 1 ? one : many}`]);

export const digest = {
  commands: {
    'digest.mine': { title: 'Vad har jag att göra', example: 'Vad har jag att göra i dag?' },
  },
  fields: {},
  errors: {},
  greeting: (name: string, morning: boolean) => (morning ? `God morgon, ${name}!` : `Hej, ${name}!`),
  youHave: (plans: number, tasks: number, meetings: number) =>
    `Du har ${new Intl.ListFormat('sv').format([
      ...count(plans, 'översyn', 'översyner'),
      ...count(tasks, 'uppgift', 'uppgifter'),
      ...count(meetings, 'händelse', 'händelser'),
    ])}.`,
  nothing: 'Du har inga översyner, uppgifter eller händelser just nu.',
  lateOnes: (n: number) => (n === 0 ? '' : n === 1 ? 'En är försenad.' : `${n} är försenade.`),
  belated: (when: string) => `Det här meddelandet är försenat: det skulle ha kommit ${when}.`,
  plans: 'Översyner av planer',
  tasks: 'Uppgifter',
  practices: 'Översyn av din goda praxis',
  toCheck: (n: number) => (n === 1 ? 'En god praxis av dig ska ses över.' : `${n} goda praxis av dig ska ses över.`),
  meetings: 'I kalendern',
  today: 'i dag',
  tomorrow: 'i morgon',
  inDays: (n: number) => `om ${n} dagar`,
  late: (n: number, due: string) => `${n === 1 ? 'en dag' : `${n} dagar`} försenad, tidsfristen var ${due}`,
  due: (due: string, when: string) => `tidsfrist ${due}, ${when}`,
  reviewed: 'Översyn gjord',
  done: 'Klar',
  doneOne: (title: string) => `Markera som klar: ${title}`,
  more: (n: number) => `Dessutom ${n} till.`,
  morePlans: 'Visa fler',
  moreOf: (ref: string) => `${ref}: övriga åtgärder`,
  later: (day: string) => `Påminn ${day}`,
  laterOne: (ref: string, day: string) => `Påminn om ${ref} först ${day}`,
  handOverOne: (ref: string) => `Överför ${ref} till en annan handläggare`,
  allTasks: 'Visa alla uppgifter',
};
