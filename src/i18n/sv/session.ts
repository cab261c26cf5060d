import type { Facts } from '#domain/errors.ts';
import type { Words } from './words.ts';

export const session = (w: Words) => ({
  commands: {
    'session.start': { title: 'Inled mötet', example: 'Inled ledningsgruppens möte' },
    'session.show': { title: 'Visa mötet', example: 'Visa det pågående mötet' },
    'session.next': { title: 'Nästa punkt', example: 'Nästa punkt' },
    'session.attendance': { title: 'Närvaro', example: 'Anteckna de närvarande' },
    'session.arrive': { title: 'Kom eller gick', example: 'Mäkelä anlände till mötet' },
    'session.guest': { title: 'Lägg till en gäst', example: 'Gäst: Anna Salminen, FPA' },
    'session.checkers': { title: 'Protokolljusterare', example: 'Till protokolljusterare Niemi och Mäkelä' },
    'decision.record': { title: 'Anteckna', example: 'Beslut: tjänsten köps från och med 1.3' },
    'session.end': { title: 'Avsluta mötet', example: 'Avsluta ledningsgruppens möte' },
  },
  fields: {
    text: 'Vad antecknas',
    present: 'På plats',
    remote: 'På distans',
    checkers: 'Protokolljusterare',
    time: 'Klockan',
    number: 'Punkt',
  },
  errors: {
    'session.none': () => 'Inget möte pågår just nu. Sekreteraren inleder det: ”Inled mötet”.',
    'session.notToday': ({ day }: Facts) => `Nästa möte är ${day}. Det kan inledas den dagen.`,
    'session.over': () => `Mötet är redan avslutat. ${w.TheMinutes} finns som utkast: ”Visa ${w.theMinutes}”.`,
    'session.noItem': ({ number }: Facts) => `${w.Agenda}n har ingen punkt ${number}.`,
    'session.last': () => 'Det här är den sista punkten. Du kan avsluta mötet.',
    'session.formalOnly': () => 'Protokolljusterare, jäv och avvikande mening hör bara till ett formellt organs möte.',
    'session.notHeld': ({ group, day }: Facts) => `${group}: inget möte hölls ${day}.`,
    'session.settled': ({ day }: Facts) =>
      `Närvaron vid mötet ${day} kan inte rättas längre, eftersom ${w.theMinutes} har godkänts och inte ändras mer. Anteckna rättelsen vid nästa möte.`,
    'session.checkerAway': ({ names }: Facts) =>
      `Protokolljusterarna väljs bland de närvarande, och frånvarande är: ${names}. Anteckna först närvaron.`,
  },
  title: (group: string) => `Mötet pågår: ${group}`,
  started: 'Mötet har börjat. Kontrollera närvaron.',
  noItem: 'Ingen punkt behandlas.',
  next: (item: string) => `Härnäst: ${item}`,
  quorate: 'Mötet är beslutfört:',
  notQuorate: (needed: number | null, led: boolean) =>
    `Mötet är inte beslutfört: ${[
      needed !== null && `${needed} medlemmar eller suppleanter behövs`,
      !led && 'ordföranden eller vice ordföranden saknas',
    ]
      .filter(Boolean)
      .join(', ')}.`,
  counts: (present: number, members: number, there: number) =>
    `av medlemmarna är ${present}/${members} här, totalt ${there}.`,
  kinds: { decision: 'Beslut', note: 'Antecknat', dissent: 'Avvikande mening', disqualification: 'Jävig' },
  task: 'Uppgift',
  what: 'Typ',
  whose: 'Vems (jäv, avvikande mening)',
  away: 'Frånvarande',
  guests: 'Gäster',
  noOrganisation: 'Övriga',
  remotely: 'på distans',
  from: (clock: string) => `från kl. ${clock}`,
  until: (clock: string) => `till kl. ${clock}`,
  arrived: (name: string, clock: string) => `${name} kom kl. ${clock}`,
  left: (name: string, clock: string) => `${name} gick kl. ${clock}`,
  chosen: (names: string) => `Protokolljusterare: ${names}`,
  nowQuorate: 'Mötet är nu beslutfört.',
  noLongerQuorate: 'Mötet är inte längre beslutfört.',
  guestAdded: (name: string) => `Gästen har lagts till: ${name}`,
  attendanceOf: (meeting: string) => `Närvaro: ${meeting}`,
  corrected: (meeting: string) => `Närvaron är rättad: ${meeting}`,
  presentAt: (meeting: string) => `På plats (${meeting})`,
  draftAgain: `${w.TheMinutes} är ett utkast igen. Skicka det för granskning.`,
  postedAnew: `${w.TheMinutes} i kanalen uppdateras.`,
  ended: `Mötet är slut. Utkastet till ${w.minutes} är klart.`,
});
