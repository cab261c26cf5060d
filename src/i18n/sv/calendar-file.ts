import type { Facts } from '#domain/errors.ts';
import type { calendarFile as finnish } from '../fi/calendar-file.ts';

export const calendarFile: typeof finnish = {
  commands: {
    'calendar.feed': { title: 'Kalendern i Outlook', example: 'Visa mina kalenderadresser' },
    'calendar.renewFeed': { title: 'Ny kalenderadress', example: 'Ge mig en ny kalenderadress' },
    'calendar.import': { title: 'Importera kalenderfil', example: 'Importera kalenderfil' },
  },
  fields: { calendarText: 'Kalenderfilens (.ics) innehåll' },
  errors: {
    'import.notReadable': () =>
      'Jag kan läsa en kalenderfil (.ics) och planer som en tabell (.csv; i Excel: Spara som → CSV). Skicka filen i någotdera formatet. Ingenting togs in.',
    'import.notCalendar': () =>
      'Det här är ingen kalenderfil. Spara kalendern i formatet .ics (Outlook: Arkiv → Spara kalender) och skicka den på nytt. Ingenting importerades.',
    'import.broken': ({ line }: Facts) =>
      `Kalenderfilen är trasig vid rad ${line}. Spara den på nytt i programmet som den kommer från. Ingenting importerades.`,
    'import.tooBig': ({ megabytes }: Facts) =>
      `Filen är för stor: högst ${megabytes} megabyte. Välj en kortare tid ur kalendern. Ingenting importerades.`,
    'import.tooMany': ({ max, count }: Facts) =>
      `Filen har ${count} händelser, och ${max} kan importeras på en gång. Välj en kortare tid ur kalendern. Ingenting importerades.`,
    'import.nothing': () => 'Filen innehåller inga händelser.',
    'import.gone': () => 'Förhandsvisningen har föråldrats. Skicka filen på nytt.',
    'import.notFetched': () =>
      'Jag kunde inte hämta filen. Skicka den på nytt, eller klistra in innehållet i formuläret.',
  },
  title: 'Dina kalenderadresser',
  intro: 'Adresserna är bara dina: var och en som har adressen ser kalendern. Be om en ny om den hamnar i fel händer.',
  scopes: { own: 'Mina grupper och gemensamma dagar', workspace: 'Hela arbetsytan' },
  ownCalendar: (workspace) => `${workspace}: egna`,
  subscribe: 'Prenumerera i Outlook',
  how: 'I Outlook: Kalender → Lägg till kalender → Prenumerera från webben → klistra in adressen. Kalendern uppdateras av sig själv; Outlook hämtar ändringar med fördröjning, ibland först följande dag.',
  renewed: 'Nya kalenderadresser. De gamla fungerar inte längre.',
  download: 'Ladda ner .ics',
  import: {
    hint: 'BEGIN:VCALENDAR …',
    preview: (counts) => `Importera till kalendern? ${counts}`,
    nothing: (counts) => `Det finns inget att importera: ${counts}`,
    done: (counts) => `Importerat till kalendern: ${counts}`,
    count: {
      fresh: (n) => `${n} ${n === 1 ? 'ny' : 'nya'}`,
      changed: (n) => `${n} ${n === 1 ? 'ändring' : 'ändringar'}`,
      same: (n) => `${n} oförändrade`,
      past: (n) => `${n} har redan varit`,
      refused: (n) => `${n} kan inte importeras`,
    },
    fresh: 'Nya',
    changed: 'Ändras',
    refused: 'Dessa importeras inte',
    series: (n, last) => `${n} gånger, den sista ${last}`,
    endless: 'upprepas, inget slutdatum',
    was: (before) => `tidigare ${before}`,
    more: (n) => `och ${n} till`,
    unnamed: 'Namnlös händelse',
    bring: 'Importera till kalendern',
    into: (group) => `Till gruppen ${group}.`,
    guard:
      'Personbeteckningar och planers beteckningar känner jag igen, namn inte: kontrollera att inga klienter finns med.',
    why: {
      personalId: () => 'den verkar innehålla en personbeteckning',
      reference: () => 'den innehåller en plans beteckning',
      noStart: () => 'starttiden kan inte läsas',
      endBeforeStart: () => 'den slutar innan den börjar',
      tooLong: () => 'den varar över ett dygn',
      tooFar: () => 'den är mer än fem år bort',
      unknownZone: ({ zone }: Facts) => `tidszonen ${zone} är okänd`,
      otherZone: ({ zone }: Facts) => `den upprepas enligt klockan i ${zone}, och klockslaget i Finland skulle variera`,
      tooOften: () => 'den upprepas oftare än en gång om dagen',
      tooManyTimes: ({ max }: Facts) => `den upprepas mer än ${max} gånger`,
      rule: () => 'upprepningsregeln kan inte läsas',
      twice: () => 'samma händelse finns två gånger i filen',
      notYours: () => 'den kan ändras bara av den som lagt till den eller gruppens sekreterare',
    },
  },
};
