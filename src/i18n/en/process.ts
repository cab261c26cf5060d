import { type LawNumber, lawAddress } from '#domain/laws.ts';
import type { Actor, ProcessStepId, StepRule } from '#domain/process.ts';
import type { PlanType } from '#domain/words.ts';
import { measured } from '../interval.ts';

const and = new Intl.ListFormat('en');
const or = new Intl.ListFormat('en', { type: 'disjunction' });

const ofType: Readonly<Record<PlanType, string>> = {
  activationPlan: 'an activation plan',
  multiEmploymentPlan: 'a multi-sector employment plan (TYM)',
  employmentPlan: 'an employment plan',
  integrationPlan: 'an integration plan',
};

const actors: Readonly<Record<Actor, string>> = {
  employmentAuthority: 'the employment authority',
  wellbeingCounty: 'the wellbeing services county',
  kela: 'Kela',
  municipality: 'the municipality',
  client: 'the client',
};

const steps: Readonly<Record<ProcessStepId, string>> = {
  activationDraft: 'The plan is drawn up with the client. A support person may be there.',
  activationSign: 'Everyone signs the plan.',
  activationReview: 'The plan is reviewed. The employment authority sees to it.',
  activationHear: 'When work, a business or full-time studies begin, the client is heard.',
  activationInterrupt: 'After the hearing the plan goes on, or it may be held to be interrupted.',
  multiRefer: 'The client is referred to the multi-sector support model.',
  multiAssess: 'During the assessment period the need for services is assessed together.',
  multiDraft: 'The plan is drawn up with the client.',
  multiReview: 'The plan is reviewed.',
  multiClose: 'The plan is closed by a joint decision.',
  employmentInterview: 'The initial interview is held.',
  employmentDraft: 'The plan is drawn up with the client.',
  employmentTalk: 'A job search talk is held, and the plan is reviewed.',
  integrationDraft: 'The plan is drawn up with the client.',
  integrationReview: 'The plan is reviewed.',
};

const laws: Readonly<Record<LawNumber, string>> = {
  '381/2023': 'Multi-sector promotion of employment',
  '380/2023': 'Employment services',
  '189/2001': 'Rehabilitative work',
  '681/2023': 'Promotion of integration',
  '566/2005': 'Rehabilitation by Kela',
  '150/1930': 'Counting of time limits',
  '1369/2014': 'Multi-sector joint services (until 2024)',
  '611/2021': 'Wellbeing services counties',
  '612/2021': 'Organising health and social services',
  '1301/2014': 'Social welfare',
  '1326/2010': 'Health care',
  '1285/2016': 'Services for young people and outreach youth work',
  '434/2003': 'Handling of administrative matters',
  '621/1999': 'Openness and secrecy of documents',
  '906/2019': 'Information management',
  '(EU) 2016/679': 'General Data Protection Regulation',
  '1050/2018': 'Data protection',
  '703/2023': 'Client data in health and social services',
  '306/2019': 'Accessibility of digital services',
  '423/2003': 'Language rights',
};

const units = { months: 'month', weeks: 'week', years: 'year' };
const lasting = (interval: string) => {
  const { n, unit } = measured(interval);
  return n === 1 ? `one ${units[unit]}` : `${n} ${units[unit]}s`;
};
const repeated = (interval: string) => {
  const { n, unit } = measured(interval);
  return n === 1 ? `every ${units[unit]}` : `every ${n} ${units[unit]}s`;
};

const anchors: Readonly<Record<StepRule['anchor'], string>> = {
  lastReview: 'counted from the last review',
  start: 'from the start of the period',
  initialInterview: 'counted from the initial interview',
  change: 'after the change began',
};

/** `at least every 3 months counted from the last review`, `at most 3 months from the start of the period`. */
function by(kind: StepRule['kind'], interval: string, anchor: StepRule['anchor']): string {
  if (kind === 'review') return `at least ${repeated(interval)} ${anchors[anchor]}`;
  if (kind === 'assessment') return `at most ${lasting(interval)} ${anchors[anchor]}`;
  return `about ${lasting(interval)} ${anchors[anchor]}`;
}

export const process = {
  commands: {
    'process.show': { title: 'Who does what', example: 'Who does what in an activation plan?' },
    'law.list': { title: 'Laws', example: 'Show the laws' },
  },
  fields: {},
  errors: {},
  which: 'The steps of which plan?',
  short: {
    activationPlan: 'Activation plan',
    multiEmploymentPlan: 'TYM plan',
    employmentPlan: 'Employment plan',
    integrationPlan: 'Integration plan',
  } satisfies Record<PlanType, string>,
  title: (type: PlanType, n: number) => `The ${n} steps of ${ofType[type]}: who does what`,
  notes: {
    activationPlan:
      'Since 2026 an activation plan is for those on social assistance because of unemployment. Others have a multi-sector employment plan.',
    multiEmploymentPlan: '',
    employmentPlan: '',
    integrationPlan: 'How often the plan is reviewed is for the workspace to set: the figure is a default.',
  } satisfies Record<PlanType, string>,
  summary: 'The steps are a summary, the law decides. The rules are those of a plan that begins today.',
  labels: { who: 'Who', when: 'When', law: 'Law' },
  who: (who: readonly Actor[], either: boolean) => (either ? or : and).format(who.map((each) => actors[each])),
  withinAssessment: 'within the assessment period',
  by,
  own: (interval: string) => `this workspace: ${repeated(interval)}`,
  steps,
  verified: 'The rule has been checked against the law.',
  unverified: 'Check the law: the rule’s present wording has not been verified.',
  lawsTitle: (n: number) => `${n} laws behind the shared work`,
  topics: {
    plans: 'Plans and services',
    cooperation: 'Cooperation of the authorities',
    administration: 'Administration and data protection',
  },
  laws,
  lawAddress: (number: LawNumber) => lawAddress(number, 'en'),
  lawsNote: 'The links open the law in force in Finlex (in Finnish), the data protection regulation in EUR-Lex.',
};
