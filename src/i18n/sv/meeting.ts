import type { Facts } from '#domain/errors.ts';
import { capital } from '../capital.ts';
import type { Words } from './words.ts';

export const meeting = (w: Words) => ({
  commands: {
    'meeting.timetable': { title: 'Mötets tidtabell', example: 'Visa tidtabellen för ledningsgruppens möte' },
    'meeting.moveSteps': { title: 'Ändra tidtabellen', example: 'Ändra tidtabellen för ledningsgruppens möte' },
    'agenda.hold': { title: 'Vänta ännu', example: `Vänta med ${w.agenda}n, en bilaga saknas` },
    'agenda.scheduleSend': {
      title: `När ${w.agenda}n skickas`,
      example: `Skicka ${w.agenda}n en vecka före mötet`,
    },
  },
  fields: {
    daysBefore: 'Antal dagar före mötet',
    callForItems: 'Begäran om ärenden',
    itemsClose: 'Sista dag för ärenden',
    agendaOut: `${w.Agenda}n skickas`,
    nudge: 'Påminnelse om mötet',
    minutesDue: `Sista dag för ${w.theMinutes}`,
  },
  errors: {
    'timetable.past': ({ day, first }: Facts) =>
      `${capital(String(day))} går inte längre: den tidigaste dagen är ${first}. Inget ändrades.`,
    'timetable.called': () => 'Ärenden har redan begärts. Sista dagen för dem kan ännu flyttas.',
    'agenda.gone': () =>
      `${w.Agenda}n är redan publicerad. Ändra den och publicera på nytt, så uppdateras kortet i kanalen.`,
    'timetable.order': () =>
      `Dagarna är inte i ordning: begäran om ärenden, sista dag, ${w.agenda}, möte och ${w.minutes}. Inget ändrades.`,
  },
  timetable: {
    title: (group: string) => `${group}: mötets tidtabell`,
    steps: {
      callForItems: 'Jag ber om ärenden',
      itemsClose: 'Ärenden senast',
      agendaOut: `${w.Agenda}n skickas`,
      nudge: 'Jag påminner om mötet',
      minutesDue: `${w.TheMinutes} ${w.pick('klar', 'klart')}`,
    },
    meeting: 'Möte',
    line: (what: string, when: string) => `**${what}:** ${when}`,
    past: (day: string) => `${day} (har varit)`,
    held: `${w.Agenda}n väntar: den skickas inte av sig själv.`,
    changed: 'Tidtabellen har ändrats',
    holds: (group: string) => `${group}: ${w.agenda}n väntar`,
    holdsNext: 'Den skickas inte av sig själv. Publicera den när den är klar.',
    sends: (days: number) =>
      days === 1 ? `${w.Agenda}n skickas en dag före mötet` : `${w.Agenda}n skickas ${days} dagar före mötet`,
    publishNow: 'Publicera nu',
    goes: (day: string, channel: string) =>
      `Den här ${w.agenda}n skickas ${day} till kanalen ${channel}. Saknas något?`,
    cannotGo: (day: string) =>
      `${w.Agenda}n borde skickas ${day}, men gruppen har ingen kanal. Publicera den själv, så frågar jag om kanalen.`,
    call: (group: string, when: string) => `${group} möts ${when}. Vad ska tas upp?`,
    callUntil: (day: string) => `Föreslå ärenden senast ${day}.`,
    callOver: (day: string) => `Sista dagen för ärenden var ${day}.`,
    late: (day: string) => `Sista dagen för ärenden var ${day}. Sekreteraren avgör om ärendet hinner med.`,
  },
});
