import type { Facts } from '#domain/errors.ts';
import { capital } from '../capital.ts';
import type { rsvp as finnish } from '../fi/rsvp.ts';
import { date } from './date.ts';

export const rsvp: typeof finnish = {
  commands: {
    'rsvp.set': { title: 'Svara på inbjudan', example: 'Jag kan inte komma 14.12' },
    'rsvp.show': { title: 'Vilka kommer', example: 'Vilka kommer på gemensamma dagen 14.12?' },
    'rsvp.deputy': { title: 'Kalla suppleanten', example: 'Kalla min suppleant till mötet 14.12' },
    'occurrence.invite': {
      title: 'Bjud in i kanalen',
      example: 'Skicka inbjudan till gemensamma dagen 14.12 till kanalen',
    },
  },
  fields: { answer: 'Svar', deputy: 'Suppleant', inviteChannel: 'Kanal' },
  errors: {
    'rsvp.over': ({ start }: Facts) =>
      `${capital(date.spoken(String(start)))} har redan varit: det går inte att svara längre.`,
    'rsvp.notInvited': () => 'Det här är gruppens eget möte, och gruppens medlemmar svarar på det.',
    'rsvp.noDeputy': () => 'Du har ingen suppleant i den här gruppen. Administratören utser en.',
    'rsvp.invited': () => 'Inbjudan finns redan i den här kanalen. Den uppdateras där av sig själv.',
  },
  buttons: { yes: 'Kommer', remote: 'På distans', no: 'Förhindrad' },
  answers: { yes: 'kommer på plats', remote: 'deltar på distans', no: 'är förhindrad' },
  yours: (answer) => `Ditt svar: ${answer}`,
  noted: (answer) => `Antecknat: ${answer}.`,
  counts({ yes, remote, no, unanswered }) {
    const waiting = unanswered > 0 ? [`obesvarade ${unanswered}`] : [];
    if (yes + remote + no === 0) return capital(['ingen har svarat ännu', ...waiting].join(', '));
    return capital([`på plats ${yes}`, `på distans ${remote}`, `förhindrade ${no}`, ...waiting].join(' · '));
  },
  heading: {
    yes: (n) => `Kommer på plats (${n})`,
    remote: (n) => `På distans (${n})`,
    no: (n) => `Förhindrade (${n})`,
  },
  others: (n) => `och ${n} till`,
  cancelled: 'Inställt.',
  withdrawn: 'Inbjudan har återtagits.',
  invited: (channel) => `Inbjudan har skickats: ${channel}.`,
  whichChannel: 'Till vilken kanal skickas inbjudan?',
  whichOne: 'Vilken av dessa menar du?',
  nothingOn: (day) => `${capital(day)} finns inget som du kan svara på. Menade du något av dessa?`,
  waiting: (n) => (n === 1 ? 'En inbjudan väntar på ditt svar.' : `${n} inbjudningar väntar på ditt svar.`),
  calendarChanged: 'Din kalender har ändrats.',
  unanswered: 'Väntar på ditt svar',
  changes: 'Ändrat i kalendern',
  answer: 'Svara',
  answerOne: (what) => `Svara: ${what}`,
  movedTo: (when, was) => `nu ${when} (var ${was})`,
  ends: (last) => `serien slutar, den sista är ${last}`,
  endsNow: 'serien har upphört',
  calledOff: (when) => `inställt: ${when}`,
  heldAfterAll: (when) => `hålls ändå: ${when}`,
  offer: 'Ska suppleanten kallas?',
  askDeputy: (name) => `Kalla ${name}`,
  deputyAsked: (name) => `Noterat: du är förhindrad. Kallelsen gick till suppleanten: ${name}.`,
  whichDeputy: 'Vem ska kallas i ditt ställe?',
  youStandIn: (name) => `Du kallas som suppleant: ${name} är förhindrad.`,
  released: (name) => `Du behövs inte som suppleant: ${name} kommer eller har kallat någon annan.`,
  insteadOf: (name) => `i stället för ${name}`,
};
