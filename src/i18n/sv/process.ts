import { type LawNumber, lawAddress } from '#domain/laws.ts';
import type { Actor, ProcessStepId, StepRule } from '#domain/process.ts';
import type { PlanType } from '#domain/words.ts';
import { measured } from '../interval.ts';

const and = new Intl.ListFormat('sv');
const or = new Intl.ListFormat('sv', { type: 'disjunction' });

const ofType: Readonly<Record<PlanType, string>> = {
  activationPlan: 'Aktiveringsplanens',
  multiEmploymentPlan: 'Den sektorsövergripande sysselsättningsplanens (TYM)',
  employmentPlan: 'Sysselsättningsplanens',
  integrationPlan: 'Integrationsplanens',
};

const actors: Readonly<Record<Actor, string>> = {
  employmentAuthority: 'arbetskraftsmyndigheten',
  wellbeingCounty: 'välfärdsområdet',
  kela: 'FPA',
  municipality: 'kommunen',
  client: 'klienten',
};

const steps: Readonly<Record<ProcessStepId, string>> = {
  activationDraft: 'Planen utarbetas tillsammans med klienten. En stödperson kan vara med.',
  activationSign: 'Alla undertecknar planen.',
  activationReview: 'Planen ses över. Arbetskraftsmyndigheten ser till det.',
  activationHear: 'När ett arbete, företagsverksamhet eller heltidsstudier börjar hörs klienten.',
  activationInterrupt: 'Efter hörandet fortsätter planen, eller så kan den anses ha avbrutits.',
  multiRefer: 'Klienten hänvisas till samarbetsmodellen för sektorsövergripande stöd.',
  multiAssess: 'Under kartläggningsperioden bedöms servicebehovet tillsammans.',
  multiDraft: 'Planen utarbetas tillsammans med klienten.',
  multiReview: 'Planen ses över.',
  multiClose: 'Planen avslutas genom ett gemensamt beslut.',
  employmentInterview: 'Den inledande intervjun hålls.',
  employmentDraft: 'Planen utarbetas tillsammans med klienten.',
  employmentTalk: 'Ett jobbsökningssamtal förs, och planen ses över.',
  integrationDraft: 'Planen utarbetas tillsammans med klienten.',
  integrationReview: 'Planen ses över.',
};

const laws: Readonly<Record<LawNumber, string>> = {
  '381/2023': 'Sektorsövergripande främjande av sysselsättningen',
  '380/2023': 'Arbetskraftsservice',
  '189/2001': 'Arbetsverksamhet i rehabiliteringssyfte',
  '681/2023': 'Främjande av integration',
  '566/2005': 'FPA:s rehabilitering',
  '150/1930': 'Beräkning av tidsfrister',
  '1369/2014': 'Sektorsövergripande samservice (till 2024)',
  '611/2021': 'Välfärdsområdena',
  '612/2021': 'Ordnandet av social- och hälsovården',
  '1301/2014': 'Socialvård',
  '1326/2010': 'Hälso- och sjukvård',
  '1285/2016': 'Service för unga och uppsökande ungdomsarbete',
  '434/2003': 'Behandling av förvaltningsärenden',
  '621/1999': 'Handlingars offentlighet och sekretess',
  '906/2019': 'Informationshantering',
  '(EU) 2016/679': 'Allmänna dataskyddsförordningen',
  '1050/2018': 'Dataskydd',
  '703/2023': 'Klientuppgifter inom social- och hälsovården',
  '306/2019': 'Digitala tjänsters tillgänglighet',
  '423/2003': 'Språkliga rättigheter',
};

const ones = { months: 'en månad', weeks: 'en vecka', years: 'ett år' };
const units = { months: 'månader', weeks: 'veckor', years: 'år' };
const ordinals: Readonly<Record<number, string>> = { 2: 'varannan', 3: 'var tredje', 4: 'var fjärde', 6: 'var sjätte' };
const lasting = (interval: string) => {
  const { n, unit } = measured(interval);
  return n === 1 ? ones[unit] : `${n} ${units[unit]}`;
};
const repeated = (interval: string) => {
  const { n, unit } = measured(interval);
  const one = { months: 'månad', weeks: 'vecka', years: 'år' }[unit];
  const every = n === 1 ? (unit === 'years' ? 'vart' : 'var') : ordinals[n];
  return every ? `${every} ${one}` : `med ${lasting(interval)}s mellanrum`;
};

const anchors: Readonly<Record<StepRule['anchor'], string>> = {
  lastReview: 'räknat från den föregående översynen',
  start: 'från periodens början',
  initialInterview: 'räknat från den inledande intervjun',
  change: 'från att förändringen började',
};

/** `minst var tredje månad räknat från den föregående översynen`, `högst 3 månader från periodens början`. */
function by(kind: StepRule['kind'], interval: string, anchor: StepRule['anchor']): string {
  if (kind === 'review') return `minst ${repeated(interval)} ${anchors[anchor]}`;
  if (kind === 'assessment') return `högst ${lasting(interval)} ${anchors[anchor]}`;
  return `ungefär ${lasting(interval)} ${anchors[anchor]}`;
}

export const process = {
  commands: {
    'process.show': { title: 'Vem gör vad', example: 'Vem gör vad i aktiveringsplanen?' },
    'law.list': { title: 'Lagarna', example: 'Visa lagarna' },
  },
  fields: {},
  errors: {},
  which: 'Vilken plans skeden visar jag?',
  short: {
    activationPlan: 'Aktiveringsplan',
    multiEmploymentPlan: 'TYM-plan',
    employmentPlan: 'Sysselsättningsplan',
    integrationPlan: 'Integrationsplan',
  } satisfies Record<PlanType, string>,
  title: (type: PlanType, n: number) => `${ofType[type]} ${n} skeden: vem gör vad`,
  notes: {
    activationPlan:
      'Från 2026 görs aktiveringsplanen upp för dem som får utkomststöd på grund av arbetslöshet. För andra görs en sektorsövergripande sysselsättningsplan.',
    multiEmploymentPlan: '',
    employmentPlan: '',
    integrationPlan: 'Arbetsytan ska själv bestämma hur ofta planen ses över: talet är ett förval.',
  } satisfies Record<PlanType, string>,
  summary: 'Skedena är ett sammandrag, lagen avgör. Reglerna är de som gäller en plan som börjar i dag.',
  labels: { who: 'Vem', when: 'När', law: 'Lag' },
  who: (who: readonly Actor[], either: boolean) => (either ? or : and).format(who.map((each) => actors[each])),
  withinAssessment: 'under kartläggningsperioden',
  by,
  own: (interval: string) => `arbetsytans eget: ${repeated(interval)}`,
  steps,
  verified: 'Regeln har kontrollerats i lagen.',
  unverified: 'Kontrollera lagen: regelns nuvarande ordalydelse har inte bekräftats.',
  lawsTitle: (n: number) => `${n} författningar bakom det gemensamma arbetet`,
  topics: {
    plans: 'Planer och service',
    cooperation: 'Myndigheternas samarbete',
    administration: 'Förvaltning och dataskydd',
  },
  laws,
  lawAddress: (number: LawNumber) => lawAddress(number, 'sv'),
  lawsNote: 'Länkarna öppnar den uppdaterade författningen i Finlex, dataskyddsförordningen i EUR-Lex.',
};
