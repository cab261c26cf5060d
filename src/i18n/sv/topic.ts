import type { Facts } from '#domain/errors.ts';

export const topic = {
  commands: {
    'topic.list': { title: 'Årliga ärenden', example: 'Visa gruppens årliga ärenden' },
    'topic.add': { title: 'Lägg till ett årligt ärende', example: 'Lägg till det årliga ärendet budget i oktober' },
    'topic.remove': { title: 'Ta bort ett årligt ärende', example: 'Ta bort det årliga ärendet budget' },
  },
  fields: { month: 'Månad', topic: 'Årligt ärende' },
  errors: {
    'topic.exists': ({ title, month }: Facts) => `”${title}” är redan ett årligt ärende i ${month}.`,
    'topic.full': ({ max }: Facts) => `Gruppen har redan ${max} årliga ärenden. Ta först bort något.`,
    'topic.none': ({ group }: Facts) =>
      `${group}: inga årliga ärenden ännu. Lägg till det första: ”Lägg till det årliga ärendet budget i oktober”.`,
    'topic.unknown': ({ title }: Facts) => `Jag hittar inget årligt ärende ”${title}”. Se dem: ”Visa årliga ärenden”.`,
  },
  title: (group: string, n: number) => (n === 0 ? `${group}: inga årliga ärenden ännu` : `${group}: årliga ärenden`),
  named: (title: string, month: string) => `${title}, ${month}`,
  added: (title: string, month: string) => `Det årliga ärendet har lagts till: ${title}, ${month}`,
  removed: (title: string) => `Det årliga ärendet har tagits bort: ${title}`,
  next: (day: string) => `Nästa gång ${day}.`,
  noMeeting: 'Det finns inget möte i kalendern ännu.',
};
