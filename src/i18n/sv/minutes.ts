import type { Facts } from '#domain/errors.ts';
import { genitive } from './genitive.ts';

const word = (formal: boolean) => (formal ? 'protokoll' : 'promemoria');
const capital = (formal: boolean) => (formal ? 'Protokoll' : 'Promemoria');
const the = (formal: boolean) => (formal ? 'protokollet' : 'promemorian');

export const minutes = {
  commands: {
    'minutes.show': { title: 'Visa promemorian', example: 'Visa ledningsgruppens promemoria' },
    'minutes.edit': { title: 'Redigera promemorian', example: 'Redigera ledningsgruppens promemoria' },
    'minutes.send': { title: 'Skicka för granskning', example: 'Skicka promemorian för granskning' },
    'minutes.checked': { title: 'Promemorian stämmer', example: 'Promemorian är granskad' },
    'minutes.return': { title: 'Skicka tillbaka', example: 'Återsänd promemorian för rättelse' },
    'minutes.post': { title: 'Publicera promemorian', example: 'Publicera ledningsgruppens promemoria' },
    'minutes.approve': { title: 'Godkänn promemorian', example: 'Godkänn föregående promemoria' },
    'minutes.download': { title: 'Ladda ner', example: 'Ladda ner ledningsgruppens promemoria' },
    'minutes.revoke': { title: 'Stäng länkarna', example: 'Stäng promemorians länkar' },
  },
  fields: { decisions: 'Beslut', notes: 'Antecknat', remark: 'Vad ska rättas' },
  errors: {
    'minutes.none': ({ group }: Facts) =>
      `${group}: det finns ingen promemoria ännu. Den blir till när mötet avslutas.`,
    'minutes.done': () => 'Detta är redan gjort, eller så är promemorian redan publicerad. Inget ändrades.',
    'minutes.notChecked': () => 'Promemorian publiceras när den är granskad. Skicka den först för granskning.',
    'minutes.notPosted': () => 'Promemorian godkänns när den är granskad och publicerad.',
    'minutes.nextMeeting': () => 'Promemorian godkänns vid nästa möte. Inled mötet först.',
    'minutes.noChannel': () => 'Gruppen har ingen kanal att publicera i. Publicera först ärendelistan.',
  },
  decisions: 'Beslut, ett per rad',
  notes: 'Antecknat, ett per rad',
  edited: 'Promemorian har ändrats. Den ska granskas ännu.',
  sent: (n: number): string => (n === 0 ? 'Gruppen har ingen ordförande som kan granska' : 'Skickad för granskning'),
  check: (group: string, formal: boolean) => `${group}: granska ${the(formal)}. Stämmer allt?`,
  due: (group: string, formal: boolean) => `${group}: ${the(formal)} ska vara klar i dag.`,
  cameBack: (remark: string) => `Promemorian kom tillbaka för rättelse. ${remark}`,
  returned: (remark: string) => `Återsänd till sekreteraren: ${remark}`,
  checkedNow: 'Granskad. Sekreteraren kan publicera nu.',
  ready: (group: string, formal: boolean) => `${group}: ${the(formal)} har granskats och kan publiceras.`,
  checkedOthers: 'Tack. De andra justerarna har inte svarat ännu.',
  posted: (channel: string) => `Publiceras nu i kanalen ${channel}`,
  approvedNow: 'Godkänd. Innehållet ändras inte längre.',
  approvedEntry: (day: string, formal: boolean) => `${capital(formal)} från mötet ${day} godkändes.`,
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
    approved: 'Godkänd',
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
      posted: 'Publicerad, väntar på godkännande',
      approved: 'Godkänd',
    }),
  },
};
