import type { Facts } from '#domain/errors.ts';
import { measured } from '../interval.ts';
import { date } from './date.ts';

const plans = (n: number) => (n === 1 ? 'one plan' : `${n} plans`);
const lateOnes = (n: number) => (n === 0 ? 'none late' : `${n} late`);

const units = { months: 'month', weeks: 'week', years: 'year' };

/** What was done, by the command. */
const done: Record<string, (facts: DoneFacts) => string> = {
  'plan.register': ({ people }) => `registered the plan${people ? `, responsible ${people}` : ''}`,
  'plan.startAssessment': ({ people }) => `began the assessment period${people ? `, responsible ${people}` : ''}`,
  'plan.drawnUp': () => 'marked as drawn up',
  'plan.reviewed': ({ reviewed }) => `marked as reviewed on ${reviewed}`,
  'plan.snooze': ({ until }) => `put the reminder off to ${until}`,
  'plan.meetingBooked': ({ until }) => `booked a review for ${until}`,
  'plan.handOver': ({ people }) => `handed over to ${people}`,
  'plan.moveAll': ({ people }) => `handed over to ${people}`,
  'plan.absence': ({ people }) => `handed over to ${people}`,
  'plan.close': () => 'closed the plan or marked it for a hearing',
  'plan.resume': () => 'marked that the plan goes on',
  'plan.interrupt': () => 'interrupted the plan',
  'plan.reopen': () => 'reopened the plan',
  'plan.import': ({ people }) => `imported from a table${people ? `, responsible ${people}` : ''}`,
  'rules.add': () => 'put a new review interval into force',
  undo: () => 'undid the change before',
};

interface DoneFacts {
  readonly reviewed: string;
  readonly until: string;
  readonly people: string;
}

export const planTeam = {
  commands: {
    'plan.reopen': { title: 'Reopen', example: 'Reopen AKT-0455' },
    'plan.history': { title: 'History of a plan', example: 'Show the history of AKT-0455' },
    'plan.absence': {
      title: 'Hand plans over for an absence',
      example: 'I am on holiday from 21 Dec to 6 Jan, hand my plans over to Niemi meanwhile',
    },
    'plan.left': { title: 'Plans without a caseworker', example: 'Which plans are without a caseworker?' },
    'plan.moveAll': { title: 'Move all plans of a person', example: 'Move the plans of a person' },
    'plan.escalation': {
      title: 'When the lead is told',
      example: 'Tell the lead about late reviews',
    },
    'plan.export': { title: 'Download plans as a table', example: 'Export plans' },
    'rules.list': { title: 'Review intervals', example: 'Show the review intervals' },
    'rules.add': { title: 'Add a review interval', example: 'Add a review interval' },
  },
  fields: {
    delegate: 'To whom',
    interval: 'Review interval',
    validFrom: 'In force from',
    migrates: 'Plans that began before',
    days: 'Days late',
  },
  errors: {
    'plan.leadOnly': ({ ref }: Facts) =>
      `The closed plan ${ref} can be reopened by the lead (chair or secretary) of the responsible person's team, a caseworker of the same organisation.`,
    'absence.self': () => 'Plans cannot be handed over to the same person. Choose another caseworker.',
    'absence.over': ({ day }: Facts) =>
      `The absence ended on ${date.spoken(String(day))} already. Write a time to come.`,
    'absence.backwards': () => 'The absence ends before it begins. Check the days.',
    'absence.noPlans': ({ name }: Facts) => `${name} has no open plans to hand over.`,
    'absence.kela': () => 'Only plans of someone at Kela can be handed over to someone at Kela.',
    'rules.looser': ({ interval, source }: Facts) =>
      `The interval cannot be as long as the rule's or longer: ${every(String(interval))} (${source}). A workspace's own interval can only be tighter.`,
  },
  reopened: (ref: string, due: string) => `${ref} reopened.${due ? ` Next review: ${due}.` : ''}`,
  historyOf: (ref: string) => `${ref}: who did what`,
  someone: 'someone',
  did: (action: string, facts: DoneFacts) => done[action]?.(facts) ?? 'changed something',
  showLed: 'Plans of my team',
  ledTitle: (total: number, late: number) =>
    total === 0
      ? 'Your organisation has no open plans in your teams.'
      : `Your organisation has ${plans(total)} in your teams, ${lateOnes(late)}.`,
  escalatedHeading: 'Long late in your team',
  escalated: (n: number) =>
    n === 1 ? 'One review in your team is long late.' : `${n} reviews in your team are long late.`,
  absence: {
    question: (n: number, to: string, first: string, last: string) =>
      `Hand over ${plans(n)}: ${to}, ${first} – ${last}?`,
    forGood: (n: number, from: string, to: string) => `Hand over ${plans(n)} for good: ${from} → ${to}?`,
    meanwhile: (n: number) =>
      n === 0 ? 'No review falls within that time.' : `To be reviewed within that time: ${plans(n)}.`,
    late: (n: number) => `Late already: ${plans(n)}.`,
    after: 'After that I remind you again. Your new plans go along.',
    more: (n: number) => `… and ${n} more.`,
    time: 'Hand over for that time',
    good: 'Hand over for good',
    doneTime: (n: number, to: string, first: string, last: string) =>
      `${to} looks after your plans ${first} – ${last}. There are ${n} now.`,
    doneGood: (n: number, to: string) => `Handed over for good: ${plans(n)}. Responsible now: ${to}.`,
  },
  left: {
    title: (n: number) =>
      n === 0
        ? 'All open plans have a caseworker.'
        : n === 1
          ? 'One person has plans but no longer handles them.'
          : `${n} people have plans but no longer handle them.`,
    line: (name: string, gone: boolean, total: number, late: number) =>
      `${name} (${gone ? 'has left the workspace' : 'is no caseworker'}): ${plans(total)}, ${lateOnes(late)}`,
    move: (name: string) => `Move: ${name}`,
  },
  escalation: (days: number) =>
    days === 0
      ? 'The lead of a team is not told of late reviews.'
      : `The lead of a team is told when a review has been late for ${days === 1 ? 'a day' : `${days} days`}.`,
  escalationHint:
    'The lead is the chair or secretary of the team who is a caseworker of the same organisation. 0 = never.',
  rules: {
    title: 'Review intervals of plans',
    line: (type: string, interval: string, from: string, source: string) =>
      `${type}: ${every(interval)}, from ${from} (${source})`,
    checkLaw: 'check the law',
    own: "the workspace's own",
    old: 'older plans as well',
    keeps: 'A plan follows the rule of its start date.',
    question: (type: string, interval: string, from: string) =>
      `Put into force: ${type}, ${every(interval)}, from ${from}?`,
    touches: (n: number) => (n === 0 ? 'No plan of today is touched.' : `The deadline changes: ${plans(n)}.`),
    late: (n: number) => `Late at once: ${plans(n)}.`,
    earliest: (day: string) => `The earliest new deadline: ${day}.`,
    apply: 'Put into force',
    added: (type: string, interval: string, from: string, n: number) =>
      `${type}: ${every(interval)}, from ${from}. The deadline changed: ${plans(n)}.`,
    keepOld: 'Keep the former interval',
    migrate: 'Follow the new interval at once',
    every,
  },
  exported: {
    file: 'plans.csv',
    title: (n: number) => `The table has ${plans(n)}.`,
    link: 'Download the table (CSV)',
    hint: 'The link is for you alone and works for 15 minutes. The table holds confidential data: keep it accordingly.',
  },
  chart: {
    ofTeams: 'Figures of your own teams.',
    all: 'The whole workspace',
    late: 'Late',
    open: 'In time',
    byType: 'By type',
    byTeam: 'By team',
  },
};

/** `P3M` → "every 3 months". */
function every(interval: string): string {
  const { n, unit } = measured(interval);
  return n === 1 ? `every ${units[unit]}` : `every ${n} ${units[unit]}s`;
}
