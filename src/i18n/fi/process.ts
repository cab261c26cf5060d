import { type LawNumber, lawAddress } from '#domain/laws.ts';
import type { Actor, ProcessStepId, StepRule } from '#domain/process.ts';
import type { PlanType } from '#domain/words.ts';
import { measured } from '../interval.ts';

const and = new Intl.ListFormat('fi');
const or = new Intl.ListFormat('fi', { type: 'disjunction' });

const ofType: Readonly<Record<PlanType, string>> = {
  activationPlan: 'Aktivointisuunnitelman',
  multiEmploymentPlan: 'Monialaisen työllistymissuunnitelman (TYM)',
  employmentPlan: 'Työllistymissuunnitelman',
  integrationPlan: 'Kotoutumissuunnitelman',
};

const actors: Readonly<Record<Actor, string>> = {
  employmentAuthority: 'työvoimaviranomainen',
  wellbeingCounty: 'hyvinvointialue',
  kela: 'Kela',
  municipality: 'kunta',
  client: 'asiakas',
};

const steps: Readonly<Record<ProcessStepId, string>> = {
  activationDraft: 'Suunnitelma laaditaan asiakkaan kanssa. Mukana voi olla tukihenkilö.',
  activationSign: 'Kaikki allekirjoittavat suunnitelman.',
  activationReview: 'Suunnitelma tarkistetaan. Siitä huolehtii työvoimaviranomainen.',
  activationHear: 'Kun työ, yritystoiminta tai päätoimiset opinnot alkavat, asiakasta kuullaan.',
  activationInterrupt: 'Kuulemisen jälkeen suunnitelma jatkuu, tai sen voidaan katsoa keskeytyneen.',
  multiRefer: 'Asiakas ohjataan monialaisen tuen yhteistoimintamalliin.',
  multiAssess: 'Kartoitusjaksolla palvelujen tarve arvioidaan yhdessä.',
  multiDraft: 'Suunnitelma laaditaan asiakkaan kanssa.',
  multiReview: 'Suunnitelma tarkistetaan.',
  multiClose: 'Suunnitelma päätetään yhteisellä päätöksellä.',
  employmentInterview: 'Alkuhaastattelu pidetään.',
  employmentDraft: 'Suunnitelma laaditaan asiakkaan kanssa.',
  employmentTalk: 'Työnhakukeskustelu käydään, ja suunnitelma tarkistetaan.',
  integrationDraft: 'Suunnitelma laaditaan asiakkaan kanssa.',
  integrationReview: 'Suunnitelma tarkistetaan.',
};

const laws: Readonly<Record<LawNumber, string>> = {
  '381/2023': 'Työllistymisen monialainen edistäminen',
  '380/2023': 'Työvoimapalvelut',
  '189/2001': 'Kuntouttava työtoiminta',
  '681/2023': 'Kotoutumisen edistäminen',
  '566/2005': 'Kelan kuntoutus',
  '150/1930': 'Määräaikojen laskeminen',
  '1369/2014': 'Monialainen yhteispalvelu (vuoteen 2024)',
  '611/2021': 'Hyvinvointialueet',
  '612/2021': 'Sosiaali- ja terveydenhuollon järjestäminen',
  '1301/2014': 'Sosiaalihuolto',
  '1326/2010': 'Terveydenhuolto',
  '1285/2016': 'Nuorten palvelut ja etsivä nuorisotyö',
  '434/2003': 'Hallintoasian käsittely',
  '621/1999': 'Asiakirjojen julkisuus ja salassapito',
  '906/2019': 'Tiedonhallinta',
  '(EU) 2016/679': 'Yleinen tietosuoja-asetus',
  '1050/2018': 'Tietosuoja',
  '703/2023': 'Sosiaali- ja terveydenhuollon asiakastiedot',
  '306/2019': 'Digitaalisten palvelujen saavutettavuus',
  '423/2003': 'Kielelliset oikeudet',
};

const genitives = { months: 'kuukauden', weeks: 'viikon', years: 'vuoden' };
const ones = { months: 'kuukausi', weeks: 'viikko', years: 'vuosi' };
const inGenitive = (interval: string) => {
  const { n, unit } = measured(interval);
  return n === 1 ? genitives[unit] : `${n} ${genitives[unit]}`;
};
const inNominative = (interval: string) => {
  const { n, unit } = measured(interval);
  return n === 1 ? ones[unit] : `${n} ${unit === 'weeks' ? 'viikkoa' : unit === 'months' ? 'kuukautta' : 'vuotta'}`;
};

const anchors: Readonly<Record<StepRule['anchor'], string>> = {
  lastReview: 'edellisestä tarkistuksesta',
  start: 'jakson alusta',
  initialInterview: 'alkuhaastattelusta',
  change: 'muutoksen alusta',
};

/** `vähintään 3 kuukauden välein edellisestä tarkistuksesta`, `enintään 3 kuukautta jakson alusta`. */
function by(kind: StepRule['kind'], interval: string, anchor: StepRule['anchor']): string {
  if (kind === 'review') return `vähintään ${inGenitive(interval)} välein ${anchors[anchor]}`;
  if (kind === 'assessment') return `enintään ${inNominative(interval)} ${anchors[anchor]}`;
  return `noin ${inNominative(interval)} ${anchors[anchor]}`;
}

export const process = {
  commands: {
    'process.show': { title: 'Kuka tekee mitä', example: 'Kuka tekee mitä aktivointisuunnitelmassa?' },
    'law.list': { title: 'Lait', example: 'Näytä lait' },
  },
  fields: {},
  errors: {},
  which: 'Minkä suunnitelman vaiheet näytän?',
  short: {
    activationPlan: 'Aktivointisuunnitelma',
    multiEmploymentPlan: 'TYM-suunnitelma',
    employmentPlan: 'Työllistymissuunnitelma',
    integrationPlan: 'Kotoutumissuunnitelma',
  } satisfies Record<PlanType, string>,
  title: (type: PlanType, n: number) => `${ofType[type]} ${n} vaihetta: kuka tekee mitä`,
  notes: {
    activationPlan:
      'Vuodesta 2026 aktivointisuunnitelma tehdään niille, jotka saavat toimeentulotukea työttömyyden takia. Muille tehdään monialainen työllistymissuunnitelma.',
    multiEmploymentPlan: '',
    employmentPlan: '',
    integrationPlan: 'Tarkistusväli on työtilan asetettava: lukema on oletus.',
  } satisfies Record<PlanType, string>,
  summary: 'Vaiheet ovat tiivistelmä, laki ratkaisee. Säännöt ovat ne, jotka koskevat tänään alkavaa suunnitelmaa.',
  labels: { who: 'Kuka', when: 'Milloin', law: 'Laki' },
  who: (who: readonly Actor[], either: boolean) => (either ? or : and).format(who.map((each) => actors[each])),
  withinAssessment: 'kartoitusjakson aikana',
  by,
  own: (interval: string) => `työtilan oma väli: ${inNominative(interval)}`,
  steps,
  verified: 'Sääntö on varmistettu laista.',
  unverified: 'Tarkista laista: säännön nykyistä sanamuotoa ei ole varmistettu.',
  lawsTitle: (n: number) => `${n} säädöstä yhteisen työn takana`,
  topics: {
    plans: 'Suunnitelmat ja palvelut',
    cooperation: 'Viranomaisten yhteistyö',
    administration: 'Hallinto ja tietosuoja',
  },
  laws,
  lawAddress: (number: LawNumber) => lawAddress(number, 'fi'),
  lawsNote: 'Linkit avaavat ajantasaisen säädöksen Finlexissä, tietosuoja-asetuksen EUR-Lexissä.',
};
