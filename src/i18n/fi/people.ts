import type { Facts } from '#domain/errors.ts';

export const people = {
  commands: {
    'role.grant': { title: 'Anna rooli', example: 'Tee Virtasesta aluetiimin sihteeri' },
    'role.revoke': { title: 'Poista rooli', example: 'Poista Niemeltä käsittelijän rooli' },
    'people.list': { title: 'Työtilan ihmiset', example: 'Ketkä ovat työtilassa?' },
  },
  fields: {
    person: 'Henkilö',
    role: 'Rooli',
    group: 'Ryhmä',
    organisation: 'Organisaatio',
  },
  errors: {
    'role.lastAdmin': () => 'Työtilalla pitää olla vähintään yksi ylläpitäjä. Nimeä ensin toinen.',
    'person.unknown': ({ name }: Facts) =>
      `En löydä työtilasta henkilöä ”${name}”. Tarkista nimi tai lisää hänet tiimiin.`,
    'person.ambiguous': ({ name }: Facts) => `Nimi ”${name}” sopii useaan. Kirjoita etu- ja sukunimi.`,
    'group.unknown': ({ name }: Facts) =>
      `En löydä ryhmää ”${name}”. Luo se ensin: ”Luo ${name}: puheenjohtaja Virtanen, sihteeri Korhonen”.`,
    'group.ambiguous': ({ name }: Facts) => `”${name}” sopii useaan ryhmään. Kirjoita ryhmän koko nimi.`,
    'group.which': () => 'Mikä ryhmä? Työtilassa ei ole vielä ryhmää, johon kuulut.',
  },
  roles: {
    admin: 'ylläpitäjä',
    caseworker: 'suunnitelmien käsittelijä',
    chair: 'puheenjohtaja',
    viceChair: 'varapuheenjohtaja',
    secretary: 'sihteeri',
    member: 'jäsen',
    deputy: 'varajäsen',
    guest: 'vieras',
  },
  granted: (name: string, role: string, group: string | null) => `${name} on nyt ${role}${group ? ` (${group})` : ''}.`,
  revoked: (name: string, role: string, group: string | null) =>
    `${name} ei ole enää ${role}${group ? ` (${group})` : ''}.`,
  listTitle: (n: number) => (n === 1 ? 'Työtilassa on yksi henkilö' : `Työtilassa on ${n} henkilöä`),
};
