import type { GoalState } from '#domain/words.ts';

export const recommendation = {
  commands: {
    'recommendation.show': { title: 'Rekommendationer', example: 'Hur långt har rekommendationerna kommit?' },
    'recommendation.edit': {
      title: 'Ange läget för en rekommendation',
      example: 'Markera rekommendation 2c som klar',
    },
    'recommendation.onAgenda': { title: 'Till ärendelistan', example: 'Lägg rekommendationerna på ärendelistan' },
  },
  fields: { recommendation: 'Punkt i rekommendationen', note: 'Anmärkning' },
  errors: {
    'recommendation.unknown': () =>
      'Det finns ingen sådan rekommendation. Rekommendationerna är 1–4 och deras punkter 1a–4f.',
    'recommendation.notYours': () =>
      'Läget för en punkt anges av gruppens sekreterare eller av den som ansvarar för den.',
  },
  names: [
    'Regionala strukturer som stöder samarbetet',
    'Ledning av samarbetet',
    'En gemensam lägesbild som grund för samarbetet',
    'Klientarbete och gemensamma tjänster',
  ] as readonly string[],
  items: [
    [
      'De centrala aktörerna och partnerna har beskrivits',
      'De nuvarande och de behövliga samarbetsstrukturerna har identifierats',
      'Alla roller känner till strukturen',
      'Samarbetsmodeller och rutiner har förhandlats fram',
      'Strukturerna utvecklas vid behov',
    ],
    [
      'En gemensam vision har identifierats',
      'Strategiska mål har ställts upp utifrån lägesbilden',
      'Genomförandet och ledningen har avtalats',
      'Samarbetsprocesserna är en del av det strategiska samarbetet',
      'En ledningsmodell har byggts upp, vid behov med en koordineringsgrupp',
      'Ansvar, roller och uppgifter har definierats',
      'Resurserna för den gemensamma verksamheten har definierats',
      'Uppföljningen av genomförandet har avtalats',
      'Aktörerna känner varandra',
      'Ledningen stöder en jämlik samarbetskultur',
    ],
    [
      'Informationskällorna och den gemensamma kunskapsbasen har beskrivits',
      'En regional lägesbild upprätthålls',
      'Vem som tar fram och tolkar lägesbilden har avtalats',
      'Riskbedömning och det som lyckats ingår i lägesbilden',
      'Vem som följer lägesbilden och i vilka forum har avtalats',
      'Forum för nationell information har avtalats',
    ],
    [
      'Individuella skillnader identifieras och klienten är delaktig',
      'Klienthandledningen och processerna har avtalats',
      'Resurser och lokaler har avtalats',
      'Hur behovet av sektorsövergripande stöd fastställs har avtalats',
      'Kompetensen i sektorsövergripande arbete har säkerställts',
      'Gemensam utbildning erbjuds',
    ],
  ] as readonly (readonly string[])[],
  title: (group: string, done: number, all: number) => `${group}: ${done}/${all} punkter i rekommendationerna klara`,
  progress: 'Hur rekommendationerna framskrider',
  named: (number: number, name: string) => `Rekommendation ${number}: ${name}`,
  counts: (done: number, inProgress: number, notStarted: number) =>
    `${done} ${done === 1 ? 'klar' : 'klara'}, ${inProgress} pågår, ${notStarted} inte ${notStarted === 1 ? 'påbörjad' : 'påbörjade'}`,
  states: { notStarted: 'inte påbörjad', inProgress: 'pågår', done: 'klar' } as Readonly<Record<GoalState, string>>,
  due: (day: string) => `tidsfrist ${day}`,
  taskDone: 'uppgiften är gjord',
  open: (number: number) => `Rekommendation ${number}`,
  overview: 'Alla rekommendationer',
  change: 'Ändra',
  changeOne: (code: string) => `Ändra läget för punkt ${code}`,
  changed: (code: string, state: string) => `Punkt ${code}: ${state}`,
  taskTitle: (code: string, item: string) => `Rekommendation ${code}: ${item}`,
  itemTitle: 'Hur rekommendationerna har genomförts',
};
