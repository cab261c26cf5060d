import type { Facts } from '#domain/errors.ts';
import type { RsvpAnswer } from '#domain/words.ts';
import { capital } from '../capital.ts';
import { date } from './date.ts';

export const rsvp = {
  commands: {
    'rsvp.set': { title: 'Vastaa kutsuun', example: 'En pääse 14.12.' },
    'rsvp.show': { title: 'Ketkä tulevat', example: 'Ketkä tulevat 14.12. yhteispäivään?' },
    'rsvp.deputy': { title: 'Kutsu varajäsen', example: 'Kutsu varajäseneni 14.12. kokoukseen' },
    'occurrence.invite': {
      title: 'Kutsu kanavalle',
      example: 'Lähetä kutsu 14.12. yhteispäivään kanavalle',
    },
  },
  fields: { answer: 'Vastaus', deputy: 'Varajäsen', inviteChannel: 'Kanava' },
  errors: {
    'rsvp.over': ({ start }: Facts) =>
      `${capital(date.spoken(String(start)))} on jo ollut: siihen ei voi enää vastata.`,
    'rsvp.notInvited': () => 'Tämä on ryhmän oma kokous, ja siihen vastaavat ryhmän jäsenet.',
    'rsvp.noDeputy': () => 'Sinulle ei ole nimetty varajäsentä tässä ryhmässä. Ylläpitäjä nimeää hänet.',
    'rsvp.invited': () => 'Kutsu on jo tällä kanavalla. Se päivittyy siellä itsestään.',
  },
  /** On buttons. */
  buttons: { yes: 'Tulen', remote: 'Etänä', no: 'En pääse' } satisfies Record<RsvpAnswer, string>,
  answers: { yes: 'tulen paikalle', remote: 'tulen etänä', no: 'en pääse' } satisfies Record<RsvpAnswer, string>,
  yours: (answer: string) => `Vastauksesi: ${answer}`,
  noted: (answer: string) => `Kirjattu: ${answer}.`,
  counts({ yes, remote, no, unanswered }: Record<RsvpAnswer | 'unanswered', number>): string {
    const waiting = unanswered > 0 ? [`vastaamatta ${unanswered}`] : [];
    if (yes + remote + no === 0) return capital(['kukaan ei ole vielä vastannut', ...waiting].join(', '));
    return capital([`paikalle ${yes}`, `etänä ${remote}`, `ei pääse ${no}`, ...waiting].join(' · '));
  },
  heading: {
    yes: (n: number) => `Tulee paikalle (${n})`,
    remote: (n: number) => `Etänä (${n})`,
    no: (n: number) => `Ei pääse (${n})`,
  } satisfies Record<RsvpAnswer, (n: number) => string>,
  others: (n: number) => `ja ${n} ${n === 1 ? 'muu' : 'muuta'}`,
  cancelled: 'Peruttu.',
  withdrawn: 'Kutsu on peruttu.',
  invited: (channel: string) => `Kutsu on lähetetty: ${channel}.`,
  whichChannel: 'Mille kanavalle kutsu lähetetään?',
  whichOne: 'Mitä näistä tarkoitat?',
  nothingOn: (day: string) => `${capital(day)} ei ole mitään, mihin voisit vastata. Tarkoititko jotakin näistä?`,
  waiting: (n: number): string => (n === 1 ? 'Yksi kutsu odottaa vastaustasi.' : `${n} kutsua odottaa vastaustasi.`),
  calendarChanged: 'Kalenterissasi on muutos.',
  unanswered: 'Odottaa vastaustasi',
  changes: 'Muuttunut kalenterissa',
  answer: 'Vastaa',
  answerOne: (what: string) => `Vastaa: ${what}`,
  movedTo: (when: string, was: string) => `nyt ${when} (oli ${was})`,
  ends: (last: string) => `sarja päättyy, viimeinen on ${last}`,
  endsNow: 'sarja on päättynyt',
  calledOff: (when: string) => `peruttu: ${when}`,
  heldAfterAll: (when: string) => `pidetään sittenkin: ${when}`,
  offer: 'Kutsutaanko varajäsen?',
  askDeputy: (name: string) => `Kutsu ${name}`,
  deputyAsked: (name: string) => `Kirjattu: et pääse. Kutsu lähti varajäsenelle: ${name}.`,
  whichDeputy: 'Kuka kutsutaan tilallesi?',
  youStandIn: (name: string) => `Sinut kutsutaan varajäseneksi: ${name} ei pääse.`,
  released: (name: string) => `Sinua ei tarvitakaan varajäsenenä: ${name} pääsee tai on kutsunut toisen.`,
  insteadOf: (name: string) => `varajäsen, ${name} poissa`,
};
