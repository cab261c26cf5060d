import type { Facts } from '#domain/errors.ts';
import type { PlanStep } from '#domain/plan.ts';
import type { RowProblem } from '#domain/plan-rows.ts';
import type { CloseReason, PlanState, PlanType } from '#domain/words.ts';
import { date } from './date.ts';

const types: Record<PlanType, string> = {
  activationPlan: 'activation plan',
  multiEmploymentPlan: 'multi-sector employment plan',
  employmentPlan: 'employment plan',
  integrationPlan: 'integration plan',
};

const states: Record<PlanState, string> = {
  assessment: 'in its assessment period',
  active: 'in force',
  hearing: 'in a hearing about an interruption',
  interrupted: 'interrupted',
  closed: 'closed',
};

const steps: Record<PlanStep, string> = {
  'plan.register': 'registered',
  'plan.startAssessment': 'started with an assessment period',
  'plan.drawnUp': 'marked as drawn up',
  'plan.reviewed': 'marked as reviewed',
  'plan.hear': 'marked for a hearing',
  'plan.resume': 'resumed',
  'plan.interrupt': 'interrupted',
  'plan.close': 'closed',
  'plan.reopen': 'reopened',
};

const reasons: Record<CloseReason, string> = {
  employed: 'found work',
  business: 'started a business',
  studies: 'started studies',
  needOver: 'support is no longer needed',
  moved: 'moved to another area',
  other: 'other reason',
};

const rowProblems: Record<RowProblem, string> = {
  personalId: 'the row seems to hold a personal identity code, so I did not read it',
  badReference: 'the reference is missing or not of the agreed form, such as AKT-0231',
  noType: 'the type of the plan is missing',
  typeMismatch: 'the type and the beginning of the reference do not agree',
  noDate: 'the day it was drawn up and the last review are both missing',
  impossibleDate: 'there is no such date',
  future: 'the date is still to come',
  beforeStart: 'the review is before the day the plan was drawn up',
  twice: 'the same reference is on an earlier row',
  taken: 'the reference is in use with other facts',
  unknownPerson: 'the responsible person is not in the workspace',
  notCaseworker: 'the responsible person is not a caseworker',
  kela: 'someone from Kela can be responsible for a multi-sector employment plan only',
};

const plans = (n: number) => (n === 1 ? 'one plan' : `${n} plans`);
const rows = (n: number) => (n === 1 ? 'One row' : `${n} rows`);
const late = (n: number) => (n === 1 ? 'one is late' : `${n} are late`);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const planReview = {
  commands: {
    'plan.list': { title: 'My reviews', example: 'Which plans are to be reviewed this month?' },
    'plan.reviewed': { title: 'Mark as reviewed', example: 'AKT-0455 reviewed today' },
    'plan.register': {
      title: 'Register a plan',
      example: 'New activation plan AKT-0455, drawn up 16 November, responsible me and Niemi',
    },
    'plan.startAssessment': {
      title: 'Start an assessment period',
      example: 'TYM-2026-020 assessment period started on 2 November',
    },
    'plan.drawnUp': { title: 'Mark as drawn up', example: 'TYM-2026-020 plan was drawn up today' },
    'plan.show': { title: 'Show the plan', example: 'Show AKT-0455' },
    'plan.meetingBooked': { title: 'Note a review meeting', example: 'AKT-0455 review meeting booked for 12 February' },
    'plan.snooze': { title: 'Remind later', example: 'Remind me of AKT-0455 next week' },
    'plan.handOver': { title: 'Hand over', example: 'Hand over AKT-0455 to Niemi' },
    'plan.close': { title: 'Close the plan', example: 'AKT-0455 closed, the client found work' },
    'plan.resume': { title: 'The plan goes on', example: 'AKT-0455 goes on after the hearing' },
    'plan.interrupt': { title: 'The plan is interrupted', example: 'AKT-0455 was interrupted after the hearing' },
    'plan.newReference': { title: 'Give a new reference', example: 'Give a new reference for an activation plan' },
    'plan.refusedRows': { title: 'Rows left out', example: 'Show the rows left out' },
    'plan.import': { title: 'Import plans from Excel', example: 'Import plans' },
    'plan.count': { title: 'Number of reviews', example: 'How many reviews are late?' },
  },
  fields: {
    ref: 'Reference',
    planType: 'Type of plan',
    lastReview: 'Last reviewed',
    reason: 'Reason for closing',
    responsible: 'Responsible',
  },
  errors: {
    'plan.unknown': ({ ref }: Facts) =>
      `You have no plan ${ref}. Check the reference, or ask the responsible person to add you.`,
    'plan.badReference': () =>
      'The reference is not of the agreed form, such as AKT-0231 or TYM-2026-014. Do not use a name, initials or a client number: say “give a new reference” and you get a free one.',
    'plan.noReference': () =>
      'I cannot give a reference, because those of your workspace have another form. Agree on one yourselves.',
    'plan.taken': ({ ref }: Facts) =>
      `The reference ${ref} is in use. Say “give a new reference” and you get a free one.`,
    'plan.typeMismatch': ({ ref, type }: Facts) =>
      `By its reference ${ref} is of type ${types[type as PlanType]}. Check which is right: the reference or the type.`,
    'plan.assessmentOnlyTym': ({ ref }: Facts) =>
      `Only a multi-sector employment plan (TYM) has an assessment period. Check the reference ${ref}.`,
    'plan.notCaseworker': ({ names }: Facts) =>
      `Whoever is responsible for a plan has to be a caseworker. Without that role: ${names}. An administrator of the workspace can give it.`,
    'plan.kela': ({ names }: Facts) =>
      `Someone from Kela can be responsible for a multi-sector employment plan (TYM) only: ${names}.`,
    'plan.beforeStart': ({ ref, day }: Facts) =>
      `That day is too early: ${ref} started ${date.spoken(String(day))}. Nothing was changed.`,
    'plan.reviewedLater': ({ ref, day }: Facts) =>
      `${ref} has been reviewed later, ${date.spoken(String(day))}. Nothing was changed.`,
    'plan.wrongState': ({ ref, state, step, possible }: Facts) => {
      const can = possible ? ` It can now be ${either(String(possible).split(','))}.` : '';
      return `${ref} is ${states[state as PlanState]}, so it cannot be ${steps[step as PlanStep]}.${can}`;
    },
    'plan.notAwaited': ({ ref, state }: Facts) =>
      `${ref} is ${states[state as PlanState]}, so there is nothing to remind of.`,
    'plan.notLater': ({ day }: Facts) => `${date.spoken(String(day))} has passed. Write a day to come.`,
    'plan.sameHands': ({ name }: Facts) => `${name} is already responsible for the plan. Nothing was changed.`,
    'plan.noRows': () =>
      'I found no rows. Copy the columns reference, drawn up, last reviewed and responsible from Excel and paste them here.',
    'plan.tooManyRows': ({ max }: Facts) => `Too many rows at once. Paste at most ${max} rows. Nothing was registered.`,
  },
  types,
  ofType: (type: PlanType) => capital(types[type]),
  state: (state: PlanState) => capital(states[state]),
  registered: (ref: string, due: string) => `${ref} registered. Next review: ${due}.`,
  assessmentStarted: (ref: string, day: string, due: string) =>
    `${ref}: assessment period started ${day}. The plan is due ${due}.`,
  drawnUp: (ref: string, day: string, due: string) => `${ref} drawn up ${day}. Next review: ${due}.`,
  reviewed: (ref: string, day: string, due: string) => `${ref} reviewed ${day}. Next review: ${due}.`,
  reviewedBefore: (ref: string, day: string, due: string) =>
    `${ref} is already marked as reviewed ${day}. Next review: ${due}.`,
  shown: (ref: string, state: PlanState, due: string) => {
    if (!due) return `${ref} is ${states[state]}.`;
    return state === 'assessment' ? `${ref}: to be drawn up by ${due}` : `${ref}: next review ${due}`;
  },
  exists: (ref: string) => `${ref} is already registered. Nothing was changed.`,
  snoozed: (ref: string, day: string) => `${ref}: I remind you next ${day}.`,
  booked: (ref: string, day: string) => `${ref}: review meeting ${day}. No reminders before that.`,
  afterDue: (due: string) => `Note that the deadline is before that: ${due}.`,
  handedOver: (ref: string, names: string) => `${ref} handed over. Responsible now: ${names}.`,
  closed: (ref: string, reason: CloseReason) => `${ref} closed (${reasons[reason]}).`,
  closing: {
    question:
      'When work begins, an activation plan is usually interrupted first, and the client is heard. What is done?',
    hear: 'Interruption: hearing first',
    close: 'Close the plan now',
  },
  heard: (ref: string) =>
    `${ref}: the client is heard about the interruption. Then note whether the plan goes on or is interrupted.`,
  resumed: (ref: string, due: string) => `${ref} goes on. Next review: ${due}.`,
  interrupted: (ref: string) => `${ref} interrupted. No reminders of it.`,
  ofReason: (reason: CloseReason) => capital(reasons[reason]),
  due: (legal: string, by: string | null) => (by ? `${legal}, to be done by ${by}` : legal),
  left: (days: number) => {
    if (days < -1) return `${-days} days late`;
    if (days === -1) return 'one day late';
    if (days === 0) return 'today';
    return days === 1 ? 'tomorrow' : `in ${days} days`;
  },
  checkLaw: 'Check the law: the present wording of the rule has not been verified.',
  notYet: (day: string) => `${day} is still to come. Which day do you mean?`,
  labels: {
    type: 'Type',
    state: 'State',
    start: 'Drawn up',
    assessment: 'Assessment began',
    lastReview: 'Last reviewed',
    next: 'Next review',
    drawUpBy: 'To be drawn up',
    responsible: 'Responsible',
    quietUntil: 'Next reminder',
    until: 'Not before',
    meeting: 'Review meeting',
    reason: 'Reason',
    receiver: 'To whom',
    reviewedOn: 'Reviewed',
  },
  markReviewed: 'Reviewed',
  markOf: (mark: string, ref: string) => `${ref}: ${mark.toLowerCase()} today`,
  markDrawnUp: 'Drawn up',
  list: {
    title: (total: number, lateOnes: number) => {
      if (total === 0) return 'You have no plans to review.';
      if (total === lateOnes) return total === 1 ? 'One of your plans is late.' : `${total} of your plans are late.`;
      return `You have ${plans(total)}${lateOnes > 0 ? `, of which ${late(lateOnes)}` : ''}.`;
    },
    between: (from: string | null, to: string | null) =>
      [from && `Review due ${from} or later.`, to && `Review due ${to} or earlier.`].filter(Boolean).join(' '),
    onlyLate: 'Late ones only.',
    headings: { late: 'Late', soon: 'Within four weeks', later: 'Later' },
    range: (first: number, last: number, total: number) => `${first}–${last} / ${total}`,
    more: 'Show more',
    back: 'Previous',
    showLate: 'Late ones only',
    showAll: 'All',
  },
  newReference: (ref: string) => `The new reference is ${ref}.`,
  newReferenceHint: 'It belongs to this plan only and is never given again.',
  count: {
    title: (total: number, lateOnes: number) =>
      total === 0
        ? 'There are no open plans in the workspace.'
        : `${lateOnes === 0 ? 'No review is late' : lateOnes === 1 ? 'One review is late' : `${lateOnes} reviews are late`}. Open: ${plans(total)}.`,
    line: (what: string, total: number, lateOnes: number) => `${what}: ${plans(total)}, ${late0(lateOnes)}`,
    noTeams: 'There are no area teams yet, so these are by type.',
  },
  imported: (n: number, same: number) =>
    n === 0
      ? `No new plans were registered${same > 0 ? `: ${plans(same)} had been already` : ''}.`
      : `${capital(plans(n))} registered.${same > 0 ? ` Registered before: ${plans(same)}.` : ''}`,
  importRefused: (n: number) => `${rows(n)} left out. Correct and paste again:`,
  importRow: (line: number, ref: string | null, problem: RowProblem) =>
    `Row ${line}${ref ? ` (${ref})` : ''}: ${rowProblems[problem]}.`,
  importMore: (n: number) => `… and ${rows(n).toLowerCase()} more.`,
  rowProblem: (problem: RowProblem) => rowProblems[problem],
  importing: {
    begun: (n: number) => `${rows(n)} read. I am registering them now.`,
    goesOn: 'You can go on with other work: I will tell you in this chat when all is done.',
    underWay: (done: number, total: number) => `Registering plans: ${done} / ${total}`,
    stopped: (done: number, total: number) => `The import stopped: ${done} of ${total} rows were gone through.`,
    goOn: 'What was registered is kept. Send the same table again: plans already registered do not change.',
    refusedFile: 'Rows left out',
    refusedTitle: (n: number) => `The file has ${n === 1 ? 'the one row' : `the ${n} rows`} left out, with reasons.`,
    refusedHint:
      'The link is for you alone and works for 15 minutes. Correct the rows in your own table and bring it in again: what is registered already does not change.',
    refusedName: 'rows-left-out.csv',
    row: 'Row',
    reason: 'Reason',
  },
  importField: 'Rows from Excel',
  importColumns: 'reference; drawn up; last reviewed; responsible',
};

function late0(n: number): string {
  return n === 0 ? 'none late' : late(n);
}

function either(codes: string[]): string {
  const words = codes.map((code) => steps[code as PlanStep]);
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} or ${words.at(-1)}` : (words[0] ?? '');
}
