import type { Facts } from '#domain/errors.ts';
import { genitive } from './genitive.ts';
import type { Words } from './words.ts';

const word = (formal: boolean) => (formal ? 'protokoll' : 'promemoria');
const capital = (formal: boolean) => (formal ? 'Protokoll' : 'Promemoria');
const the = (formal: boolean) => (formal ? 'protokollet' : 'promemorian');

export const minutes = (w: Words) => ({
  commands: {
    'minutes.show': { title: `Visa ${w.theMinutes}`, example: `Visa ledningsgruppens ${w.minutes}` },
    'minutes.edit': { title: `Redigera ${w.theMinutes}`, example: `Redigera ledningsgruppens ${w.minutes}` },
    'minutes.attendance': { title: 'Rätta närvaron', example: 'Rätta närvaron vid förra mötet' },
    'minutes.send': { title: 'Skicka för granskning', example: `Skicka ${w.theMinutes} för granskning` },
    'minutes.checked': {
      title: `${w.TheMinutes} stämmer`,
      example: `${w.TheMinutes} är ${w.pick('granskad', 'granskat')}`,
    },
    'minutes.return': { title: 'Skicka tillbaka', example: `Återsänd ${w.theMinutes} för rättelse` },
    'minutes.post': { title: `Publicera ${w.theMinutes}`, example: `Publicera ledningsgruppens ${w.minutes}` },
    'minutes.approve': { title: `Godkänn ${w.theMinutes}`, example: `Godkänn föregående ${w.minutes}` },
    'minutes.download': { title: 'Ladda ner', example: `Ladda ner ledningsgruppens ${w.minutes}` },
    'minutes.revoke': { title: 'Stäng länkarna', example: `Stäng ${w.theMinutes}s länkar` },
  },
  fields: { decisions: 'Beslut', notes: 'Antecknat', remark: 'Vad ska rättas' },
  errors: {
    'minutes.none': ({ group }: Facts) =>
      `${group}: det finns ingen ${w.minutes} ännu. Den blir till när mötet avslutas.`,
    'minutes.done': () =>
      `Detta är redan gjort, eller så är ${w.theMinutes} redan ${w.pick('publicerad', 'publicerat')}. Inget ändrades.`,
    'minutes.notChecked': () =>
      `${w.TheMinutes} publiceras när ${w.pick('den är granskad. Skicka den', 'det är granskat. Skicka det')} först för granskning.`,
    'minutes.notPosted': () =>
      `${w.TheMinutes} godkänns när ${w.pick('den är granskad och publicerad', 'det är granskat och publicerat')}.`,
    'minutes.nextMeeting': () => `${w.TheMinutes} godkänns vid nästa möte. Inled mötet först.`,
    'minutes.noChannel': () => `Gruppen har ingen kanal att publicera i. Publicera först ${w.agenda}n.`,
  },
  decisions: 'Beslut, ett per rad',
  notes: 'Antecknat, ett per rad',
  edited: `${w.TheMinutes} har ändrats. ${w.pick('Den', 'Det')} ska granskas ännu.`,
  sent: (n: number): string =>
    n === 0
      ? 'Gruppen har ingen ordförande som kan granska'
      : w.pick('Skickad för granskning', 'Skickat för granskning'),
  check: (group: string, formal: boolean) => `${group}: granska ${the(formal)}. Stämmer allt?`,
  due: (group: string, formal: boolean) => `${group}: ${the(formal)} ska vara ${formal ? 'klart' : 'klar'} i dag.`,
  cameBack: (remark: string) => `${w.TheMinutes} kom tillbaka för rättelse. ${remark}`,
  returned: (remark: string) => `Återsänd till sekreteraren: ${remark}`,
  checkedNow: `${w.pick('Granskad', 'Justerat')}. Sekreteraren kan publicera nu.`,
  ready: (group: string, formal: boolean) => `${group}: ${the(formal)} har granskats och kan publiceras.`,
  checkedOthers: 'Tack. De andra justerarna har inte svarat ännu.',
  posted: (channel: string) => `Publiceras nu i kanalen ${channel}`,
  approvedNow: `${w.pick('Godkänd', 'Godkänt')}. Innehållet ändras inte längre.`,
  approvedEntry: (day: string, formal: boolean) =>
    `${capital(formal)}${formal ? 'et' : 'n'} från mötet ${day} godkändes.`,
  formats: { docx: 'Word (.docx)', md: 'Markdown (.md)' },
  linksLive: 'Länkarna är bara för dig och fungerar i 15 minuter.',
  revoked: (n: number): string => (n === 0 ? 'Det fanns inga öppna länkar' : 'Länkarna är stängda'),
  more: (n: number) => `Ytterligare ${n} punkter: ladda ner hela texten.`,
  document: {
    title: (group: string, formal: boolean) => {
      const own = genitive(group);
      return own ? `${own} ${word(formal)}` : `${capital(formal)}: ${group}`;
    },
    file: (formal: boolean): string => word(formal),
    when: 'Tid',
    where: 'Plats',
    chair: 'Ordförande',
    secretary: 'Sekreterare',
    checker: 'Protokolljusterare',
    checkers: 'Protokolljusterare',
    quorum: 'Beslutförhet',
    state: 'Status',
    approved: w.pick('Godkänd', 'Godkänt'),
    attendance: 'Närvarande',
    guest: 'gäst',
    tasks: 'Uppgifter',
    quorate: (present: number, members: number) => `beslutfört, ${present}/${members} av medlemmarna på plats`,
    notQuorate: (present: number, members: number) => `inte beslutfört, ${present}/${members} av medlemmarna på plats`,
    atFirst: (state: string) => `i början ${state}`,
    quorateFrom: (clock: string) => `beslutfört från kl. ${clock}`,
    notQuorateFrom: (clock: string) => `inte beslutfört från kl. ${clock}`,
    states: (formal: boolean) => ({
      draft: 'Utkast',
      checking: 'Granskas',
      checked: formal ? 'Justerat' : 'Granskad av ordföranden',
      posted: w.pick('Publicerad, väntar på godkännande', 'Publicerat, väntar på godkännande'),
      approved: w.pick('Godkänd', 'Godkänt'),
    }),
  },
});
