import type { Facts } from '#domain/errors.ts';

const each = (n: number, one: string, many: string) => (n === 0 ? '' : n === 1 ? one : `${n} ${many}`);

export const left = {
  commands: {
    'people.left': { title: 'Lähteneet', example: 'Mitä lähteneiltä jäi kesken?' },
    'left.move': { title: 'Siirrä lähteneen tehtävät', example: 'Siirrä lähteneen tehtävät' },
  },
  fields: {},
  errors: {
    'left.member': ({ name }: Facts) => `${name} on vielä tiimissä. Siirrä yksittäinen tehtävä tehtävän kortilta.`,
    'left.nothing': ({ name }: Facts) => `${name}: ei avoimia tehtäviä, sopimuksia tai käytäntöjä siirrettäväksi.`,
  },
  title: (n: number) =>
    n === 0
      ? 'Lähteneiltä ei ole jäänyt mitään kesken.'
      : n === 1
        ? 'Yhdeltä lähteneeltä on jäänyt kesken'
        : `${n} lähteneeltä on jäänyt kesken`,
  hint: 'Näistä ei muistuteta ketään, ennen kuin ne siirretään.',
  leftOn: (day: string) => `lähti ${day}`,
  counts: ({ plans, tasks, agreements, practices }: Record<'plans' | 'tasks' | 'agreements' | 'practices', number>) =>
    [
      each(plans, 'yksi suunnitelma', 'suunnitelmaa'),
      each(tasks, 'yksi tehtävä', 'tehtävää'),
      each(agreements, 'yksi sopimus', 'sopimusta'),
      each(practices, 'yksi hyvä käytäntö', 'hyvää käytäntöä'),
    ]
      .filter(Boolean)
      .join(', '),
  more: (n: number) => (n === 1 ? 'Lisäksi yksi muu.' : `Lisäksi ${n} muuta.`),
  move: 'Siirrä',
  moveOf: (name: string) => `Siirrä tehtävät, sopimukset ja käytännöt: ${name}`,
  erase: 'Poista tietoja',
  movePlans: 'Suunnitelmat',
  movePlansOf: (name: string) => `Siirrä suunnitelmat: ${name}`,
  to: 'Kenelle',
  moved: (n: number, to: string) => (n === 1 ? `Siirretty yksi asia: ${to}.` : `Siirretty ${n} asiaa: ${to}.`),
};
