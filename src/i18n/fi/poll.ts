import type { Facts } from '#domain/errors.ts';
import type { PollKind } from '#domain/words.ts';
import maturity from '#facts/maturity.fi.json' with { type: 'json' };
import surveys from '#facts/surveys.fi.json' with { type: 'json' };

const names: Readonly<Record<PollKind, string>> = { maturity: 'Kypsyysarvio', survey: 'Yhteistyökysely' };

const stillOpen = (day: string) => `Kysely on auki ${day} asti; tulos näytetään, kun se on suljettu.`;

export const poll = {
  commands: {
    'poll.open': { title: 'Avaa kysely', example: 'Avaa kypsyysarvio, vastausaikaa 11.12. asti' },
    'poll.answer': { title: 'Vastaa kyselyyn', example: 'Vastaa kypsyysarvioon' },
    'poll.result': { title: 'Kyselyn tulos', example: 'Näytä kypsyysarvion tulos' },
    'poll.move': { title: 'Siirrä päättymistä', example: 'Siirrä kypsyysarvion päättyminen 18.12.' },
    'poll.close': { title: 'Sulje kysely', example: 'Sulje kypsyysarvio' },
    'poll.export': { title: 'Lataa tulokset', example: 'Lataa kyselyjen tulokset tiedostona' },
  },
  fields: { pollKind: 'Kysely', closesOn: 'Viimeinen vastauspäivä', pollChannel: 'Kanava, jos muu kuin ryhmän oma' },
  errors: {
    'poll.already': ({ poll, day }: Facts) =>
      `${poll} on jo auki. Siihen voi vastata ${day} asti. Päivän voi siirtää: ”Siirrä kyselyn päättyminen 18.12.”`,
    'poll.badDay': () => 'Viimeinen vastauspäivä voi olla huomisesta kolmen kuukauden päähän.',
    'poll.none': () => 'Ryhmissäsi ei ole nyt avointa kyselyä.',
    'poll.notAsked': () => 'Tähän kyselyyn vastaavat vain ryhmän jäsenet.',
    'poll.closed': () => 'Kysely on jo suljettu, joten sen päättymistä ei voi enää siirtää.',
    'poll.over': () => 'Kysely on jo suljettu, joten vastausta ei tallennettu.',
    'poll.stillOpen': ({ day }: Facts) => stillOpen(String(day)),
    'poll.noResult': ({ group }: Facts) =>
      `${group}: yhtään kyselyä ei ole vielä tehty. Sihteeri avaa sellaisen: ”Avaa kypsyysarvio”.`,
  },
  names,
  named: (kind: PollKind, group: string) => `${names[kind]} (${group})`,
  questions: {
    maturity: 'Mikä kuvaa yhteistyötänne parhaiten?',
    survey: 'Kuinka hyvin nämä ovat toteutuneet alueellanne?',
  } as Readonly<Record<PollKind, string>>,
  steps: maturity.steps.map(({ fi }) => fi) as readonly string[],
  statements: surveys.whatHasComeTrue.labels as readonly string[],
  scale: ['1 – ei lainkaan', '2 – heikosti', '3 – osittain', '4 – hyvin', '5 – täysin'] as readonly string[],
  until: (when: string) => `Vastaa viimeistään ${when}. Vastausta voi muuttaa siihen asti.`,
  anonymous:
    'Vastaat nimettömästi: kukaan ei näe, kuka vastasi mitä. Kun kysely sulkeutuu, vastauksista jäävät vain summat. Jos vastauksia on alle viisi, tulosta ei näytetä.',
  answered: (n: number) => (n < 5 ? 'Vastauksia on toistaiseksi alle viisi.' : `Vastauksia on ${n}.`),
  answer: 'Vastaa',
  whichChannel: 'Mille kanavalle kysely avataan?',
  answerOne: (name: string) => `Vastaa: ${name}`,
  kept: 'Kiitos, vastauksesi on tallennettu.',
  incomplete: 'Valitse vastaus jokaiseen kohtaan.',
  closedCard: (name: string) => `${name} on suljettu. Tulos on omana viestinään.`,
  withdrawn: 'Kysely on peruttu. Kiitos, että katsoit.',
  opened: (name: string, channel: string) => `${name} on avattu. Kortti tulee kanavalle ${channel}.`,
  openUntil: (when: string) => `Auki ${when} asti. Vastaamatta jättäneitä muistutetaan kerran.`,
  few: (n: number) =>
    `Ryhmässä on ${n === 1 ? 'yksi jäsen' : `${n} jäsentä`}: tulos näytetään vasta viidestä vastauksesta.`,
  moved: (name: string, when: string) => `${name}: vastausaikaa on ${when} asti`,
  movedHint: 'Kortti kanavalla päivittyy. Vastaamatta jättäneitä muistutetaan ennen viimeistä päivää.',
  closing: (name: string) => `${name} suljetaan nyt. Tulos tulee hetken päästä samalle kanavalle.`,
  stillOpen,
  result: {
    maturity: (group: string, level: string) => `${group}: yhteistyön kypsyystaso on ${level} / 6`,
    survey: (group: string, mean: string) => `${group}: yhteistyökyselyn keskiarvo on ${mean}`,
    tooFew: (name: string) => `${name}: vastauksia tuli alle viisi, joten tulosta ei näytetä. Vastaukset on poistettu.`,
    of: (day: string, answered: number, asked: number) =>
      `Suljettu ${day}. ${answered} vastausta, ryhmässä ${asked} henkeä.`,
    middle: 'Taso on vastausten mediaani.',
    chosen: 'Vastaukset portaittain',
    means: 'Keskiarvot asteikolla 1–5',
    step: (n: number, text: string, count: number) => `**${n}** ${text}: ${count}`,
    statement: (n: number, text: string, mean: string, former: string) =>
      `**${n}** ${text}: ${mean}${former ? ` (edellinen ${former})` : ''}`,
    national: (least: string, most: string, year: number, counties: number) =>
      `Valtakunnallisesti keskiarvot ovat välillä ${least}–${most} (${year}, ${counties} hyvinvointialuetta). Lähteestä ei selviä, mikä luku kuuluu mihinkin väittämään, joten vertaa vain väliin. Viides väittämä koski vuoden ${year} uudistusta, eikä sitä verrata.`,
    history: 'Ryhmän aiemmat tulokset',
    past: (day: string, mean: string, answered: number) => `${day}: keskiarvo ${mean} (${answered} vastausta)`,
    pastFew: (day: string) => `${day}: alle viisi vastausta`,
  },
  number: (n: number) => n.toLocaleString('fi', { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
  exported: (group: string) => `${group}: kyselyjen tulokset tiedostona`,
  exportLink: 'Taulukko (CSV)',
  exportHint: 'Linkki toimii 15 minuuttia ja on vain sinulle.',
  file: 'kyselyt.csv',
  columns: {
    poll: 'Kysely',
    closed: 'Suljettu',
    answered: 'Vastauksia',
    question: 'Kohta',
    mean: 'Keskiarvo',
    chosen: (n: number) => `Valinta ${n}`,
    few: 'alle 5',
  },
  digest: 'Kyselyt',
  toAnswer: (n: number) => (n === 1 ? 'Yksi kysely odottaa vastaustasi.' : `${n} kyselyä odottaa vastaustasi.`),
};
