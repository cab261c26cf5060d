import { type Invitation, invitationCard, uninvitedCard } from '#cards/invitation.ts';
import { yearCard } from '#cards/year.ts';
import { rsvpAnswers } from '#domain/words.ts';
import { textsOf } from '#i18n/index.ts';
import { board, event, link, long, mondays, today } from './calendar.samples.ts';
import type { Sample } from './sample.ts';

const names = ['Aino Virtanen', 'Eero Korhonen', 'Liisa Niemi', 'Mika Lehtonen', 'Sari Mäkelä', 'Johan Nyman'];
const answer = (n: number, name = names[n % names.length] ?? '') => ({
  name,
  answer: rsvpAnswers[n % 5 === 4 ? 2 : n % 4 === 3 ? 1 : 0] as Invitation['answers'][number]['answer'],
  teamsId: `29:1${'abcdefghij'.repeat(10)}-${n}`,
});

const base: Invitation = {
  event: event('2026-12-14', { place: 'Kauppakatu 2' }),
  answers: [0, 1, 2, 3, 4].map((n) => answer(n)),
  unanswered: 12,
  open: true,
  own: null,
  refreshes: true,
};

const invitation = (name: string, facts: Partial<Invitation>): Sample => ({
  name: `invitation-${name}`,
  card: (locale) => invitationCard(textsOf(locale), { ...base, ...facts }),
});

export const rsvpSamples: readonly Sample[] = [
  invitation('new', { answers: [], unanswered: 17 }),
  invitation('answered', {}),
  {
    name: 'invitation-own',
    card: (locale) => {
      const t = textsOf(locale);
      return invitationCard(t, { ...base, own: 'remote', news: t.rsvp.noted(t.rsvp.answers.remote) });
    },
  },
  {
    name: 'invitation-deputy-offered',
    card: (locale) => {
      const t = textsOf(locale);
      return invitationCard(t, {
        ...base,
        event: event('2027-01-12', { ...board }),
        own: 'no',
        news: `${t.rsvp.noted(t.rsvp.answers.no)} ${t.rsvp.offer}`,
        buttons: [{ title: t.rsvp.askDeputy('Mika Lehtonen'), verb: 'rsvp.deputy' }],
      });
    },
  },
  {
    name: 'invitation-deputy',
    card: (locale) => {
      const t = textsOf(locale);
      return invitationCard(t, {
        ...base,
        event: event('2027-01-12', { ...board }),
        answers: [{ ...answer(3), answer: 'yes', insteadOf: 'Liisa Niemi' }, answer(0)],
        news: t.rsvp.youStandIn('Liisa Niemi'),
        refreshes: false,
      });
    },
  },
  invitation('meeting', { event: event('2027-01-12', { ...board, place: link }), own: 'yes' }),
  invitation('moved', {
    event: event('2026-12-15', { originalDate: event('2026-12-14').originalDate, title: long, place: long }),
  }),
  invitation('cancelled', { event: event('2026-12-14', { cancelled: true }), open: false }),
  invitation('two-hundred', {
    answers: Array.from({ length: 200 }, (_, n) => answer(n, `Anna-Maria ${'Lehtonen-Korhonen'} ${n + 1}`)),
    unanswered: 0,
    own: 'yes',
  }),
  {
    name: 'invitation-withdrawn',
    card: (locale) => uninvitedCard(textsOf(locale), base.event),
  },
  ...(['year', 'year-empty', 'year-full'] as const).map(
    (name): Sample => ({
      name,
      card: (locale) => {
        const groups = name === 'year-full' ? Array.from({ length: 9 }, (_, n) => `Kohderyhmätiimi ${n + 1}`) : [];
        const year = [
          ...mondays('2027-01-04', 52),
          ...['2027-01-12', '2027-03-09', '2027-05-11', '2027-09-14', '2027-11-09'].map((date) => event(date, board)),
          event('2027-09-23', { kind: 'developmentDay' }),
          ...groups.flatMap((group) =>
            mondays('2027-01-06', 50).map((day) => ({ ...day, group, kind: 'teamMeeting' as const })),
          ),
        ];
        const t = textsOf(locale);
        const buttons = ['2026', '2028'].map((title) => ({ title, verb: 'calendar.year', slots: { year: title } }));
        const events = name === 'year-empty' ? [] : year;
        return yearCard(t, { year: 2027, events, group: null, today: today.add({ months: 5 }), keep: {}, buttons });
      },
    }),
  ),
];
