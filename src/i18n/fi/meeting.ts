import type { Facts } from '#domain/errors.ts';
import { capital } from '../capital.ts';
import type { Words } from './words.ts';

export const meeting = (w: Words) => ({
  commands: {
    'meeting.timetable': { title: 'Kokouksen aikataulu', example: 'Näytä johtoryhmän kokouksen aikataulu' },
    'meeting.moveSteps': { title: 'Muuta aikataulua', example: 'Muuta johtoryhmän kokouksen aikataulua' },
    'agenda.hold': { title: 'Pidä vielä', example: `Pidä ${w.agenda} vielä, puuttuu yksi liite` },
    'agenda.scheduleSend': {
      title: `${w.Agenda}n lähtöpäivä`,
      example: `Lähetä ${w.agenda} viikkoa ennen kokousta`,
    },
  },
  fields: {
    daysBefore: 'Montako päivää ennen kokousta',
    callForItems: 'Asioiden pyyntö',
    itemsClose: 'Asioiden määräaika',
    agendaOut: `${w.Agenda} lähtee`,
    nudge: 'Muistutus kokouksesta',
    minutesDue: `${w.Minutes}n määräaika`,
  },
  errors: {
    'timetable.past': ({ day, first }: Facts) =>
      `${capital(String(day))} ei enää käy: aikaisin päivä on ${first}. Mitään ei muutettu.`,
    'timetable.called': () => 'Asioita on jo pyydetty. Niiden määräaikaa voi vielä siirtää.',
    'agenda.gone': () =>
      `${w.Agenda} on jo julkaistu. Muuta sitä ja julkaise uudelleen, niin kanavan kortti päivittyy.`,
    'timetable.order': () =>
      `Päivät eivät ole järjestyksessä: asioiden pyyntö, määräaika, ${w.agenda}, kokous ja ${w.minutes}. Mitään ei muutettu.`,
  },
  timetable: {
    title: (group: string) => `${group}: kokouksen aikataulu`,
    steps: {
      callForItems: 'Pyydän asioita',
      itemsClose: 'Asiat viimeistään',
      agendaOut: `${w.Agenda} lähtee`,
      nudge: 'Muistutan kokouksesta',
      minutesDue: `${w.Minutes} valmis`,
    },
    meeting: 'Kokous',
    line: (what: string, when: string) => `**${what}:** ${when}`,
    past: (day: string) => `${day} (mennyt)`,
    held: `${w.Agenda} odottaa: se ei lähde itsestään.`,
    changed: 'Aikataulu muutettu',
    holds: (group: string) => `${group}: ${w.agenda} odottaa`,
    holdsNext: 'Se ei lähde itsestään. Julkaise se, kun se on valmis.',
    sends: (days: number) =>
      days === 1 ? `${w.Agenda} lähtee päivää ennen kokousta` : `${w.Agenda} lähtee ${days} päivää ennen kokousta`,
    publishNow: 'Julkaise nyt',
    goes: (day: string, channel: string) => `Tämä ${w.agenda} lähtee ${day} kanavalle ${channel}. Puuttuuko jotain?`,
    cannotGo: (day: string) =>
      `${w.Agenda}n pitäisi lähteä ${day}, mutta ryhmällä ei ole kanavaa. Julkaise se itse, niin kysyn kanavan.`,
    call: (group: string, when: string) => `${group} kokoontuu ${when}. Mitä ${w.agenda}lle?`,
    callUntil: (day: string) => `Ehdota asioita viimeistään ${day}.`,
    callOver: (day: string) => `Asioiden määräaika oli ${day}.`,
    late: (day: string) => `Asioiden määräaika oli ${day}. Sihteeri päättää, ehtiikö asia mukaan.`,
  },
});
