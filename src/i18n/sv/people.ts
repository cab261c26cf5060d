import type { Facts } from '#domain/errors.ts';

export const people = {
  commands: {
    'role.grant': { title: 'Ge en roll', example: 'Gör Virtanen till sekreterare för områdesteamet' },
    'role.revoke': { title: 'Ta bort en roll', example: 'Ta bort rollen planhandläggare från Niemi' },
    'people.list': { title: 'Arbetsytans personer', example: 'Vilka finns i arbetsytan?' },
  },
  fields: {
    person: 'Person',
    role: 'Roll',
    group: 'Grupp',
    organisation: 'Organisation',
  },
  errors: {
    'role.lastAdmin': () => 'Arbetsytan måste ha minst en administratör. Utse först en annan.',
    'person.unknown': ({ name }: Facts) =>
      `Jag hittar inte ”${name}” i arbetsytan. Kontrollera namnet eller lägg till personen i teamet.`,
    'person.ambiguous': ({ name }: Facts) => `Flera personer kan heta ”${name}”. Skriv både för- och efternamn.`,
    'group.unknown': ({ name }: Facts) =>
      `Jag hittar ingen grupp ”${name}”. Skapa den först: ”Skapa ${name}: ordförande Virtanen, sekreterare Korhonen”.`,
    'group.ambiguous': ({ name }: Facts) => `”${name}” kan vara flera grupper. Skriv gruppens hela namn.`,
    'group.which': () => 'Vilken grupp? I arbetsytan finns ännu ingen grupp som du hör till.',
  },
  roles: {
    admin: 'administratör',
    caseworker: 'planhandläggare',
    chair: 'ordförande',
    viceChair: 'vice ordförande',
    secretary: 'sekreterare',
    member: 'medlem',
    deputy: 'suppleant',
    guest: 'gäst',
  },
  granted: (name: string, role: string, group: string | null) => `${name} är nu ${role}${group ? ` (${group})` : ''}.`,
  revoked: (name: string, role: string, group: string | null) =>
    `${name} är inte längre ${role}${group ? ` (${group})` : ''}.`,
  listTitle: (n: number) => (n === 1 ? 'Det finns en person i arbetsytan' : `Det finns ${n} personer i arbetsytan`),
};
