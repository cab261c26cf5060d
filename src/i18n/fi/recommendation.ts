import type { GoalState } from '#domain/words.ts';
import facts from '#facts/recommendations.fi.json' with { type: 'json' };

export const recommendation = {
  commands: {
    'recommendation.show': { title: 'Suositukset', example: 'Missä vaiheessa suositukset ovat?' },
    'recommendation.edit': { title: 'Merkitse suosituksen tilanne', example: 'Merkitse suositus 2c valmiiksi' },
    'recommendation.onAgenda': { title: 'Vie asialistalle', example: 'Vie suositukset asialistalle' },
  },
  fields: { recommendation: 'Suosituksen kohta', note: 'Huomautus' },
  errors: {
    'recommendation.unknown': () => 'Sellaista suositusta ei ole. Suositukset ovat 1–4 ja niiden kohdat 1a–4f.',
    'recommendation.notYours': () => 'Kohdan tilanteen merkitsee ryhmän sihteeri tai kohdan vastuuhenkilö.',
  },
  names: facts.map(({ name }) => name) as readonly string[],
  items: facts.map(({ items }) => items) as readonly (readonly string[])[],
  title: (group: string, done: number, all: number) => `${group}: suosituksista valmiina ${done}/${all}`,
  progress: 'Suositusten eteneminen',
  named: (number: number, name: string) => `Suositus ${number}: ${name}`,
  counts: (done: number, inProgress: number, notStarted: number) =>
    `${done} valmiina, ${inProgress} käynnissä, ${notStarted} aloittamatta`,
  states: { notStarted: 'aloittamatta', inProgress: 'käynnissä', done: 'valmis' } as Readonly<
    Record<GoalState, string>
  >,
  due: (day: string) => `määräaika ${day}`,
  taskDone: 'tehtävä on tehty',
  open: (number: number) => `Suositus ${number}`,
  overview: 'Kaikki suositukset',
  change: 'Muuta',
  changeOne: (code: string) => `Muuta kohdan ${code} tilannetta`,
  changed: (code: string, state: string) => `Kohta ${code}: ${state}`,
  taskTitle: (code: string, item: string) => `Suositus ${code}: ${item}`,
  itemTitle: 'Suositusten toteutuminen',
};
