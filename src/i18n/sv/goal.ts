import type { Facts } from '#domain/errors.ts';

export const goal = {
  commands: {
    'goal.list': { title: 'Mål', example: 'Visa ledningsgruppens mål' },
    'goal.create': { title: 'Lägg till ett mål', example: 'Lägg till ett mål: gemensam klienthandledning' },
    'goal.state': { title: 'Ändra målets status', example: 'Ändra målets status' },
    'goal.action': { title: 'Lägg till en åtgärd', example: 'Lägg till en åtgärd för målet' },
    'goal.onAgenda': { title: 'Till ärendelistan', example: 'Lägg målen på ärendelistan' },
  },
  fields: { goal: 'Mål', state: 'Status' },
  errors: {
    'goal.none': ({ group }: Facts) =>
      `${group}: det finns inga mål ännu. Lägg till det första: ”Lägg till ett mål: …”.`,
  },
  title: (group: string, n: number) => (n === 0 ? `${group}: inga mål ännu` : `${group}: mål`),
  added: (title: string) => `Målet har lagts till: ${title}`,
  changed: (title: string, state: string) => `${title}: ${state}`,
  states: { notStarted: 'inte påbörjat', inProgress: 'pågår', done: 'klart' },
  actions: (done: number, all: number) => `${done}/${all} åtgärder klara`,
  itemTitle: 'Samarbetsavtalets mål',
};
