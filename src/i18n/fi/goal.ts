import type { Facts } from '#domain/errors.ts';

export const goal = {
  commands: {
    'goal.list': { title: 'Tavoitteet', example: 'Näytä johtoryhmän tavoitteet' },
    'goal.create': { title: 'Lisää tavoite', example: 'Lisää tavoite: yhteinen asiakasohjaus' },
    'goal.state': { title: 'Muuta tavoitteen tilaa', example: 'Muuta tavoitteen tilaa' },
    'goal.action': { title: 'Lisää toimenpide', example: 'Lisää tavoitteelle toimenpide' },
    'goal.onAgenda': { title: 'Vie asialistalle', example: 'Vie tavoitteet asialistalle' },
  },
  fields: { goal: 'Tavoite', state: 'Tila' },
  errors: {
    'goal.none': ({ group }: Facts) => `${group}: tavoitteita ei ole vielä. Lisää ensimmäinen: ”Lisää tavoite: …”.`,
  },
  title: (group: string, n: number) => (n === 0 ? `${group}: ei vielä tavoitteita` : `${group}: tavoitteet`),
  added: (title: string) => `Tavoite lisätty: ${title}`,
  changed: (title: string, state: string) => `${title}: ${state}`,
  states: { notStarted: 'ei aloitettu', inProgress: 'käynnissä', done: 'valmis' },
  actions: (done: number, all: number) => `toimenpiteistä valmiina ${done}/${all}`,
  itemTitle: 'Yhteistyösopimuksen tavoitteet',
};
