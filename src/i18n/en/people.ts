import type { Facts } from '#domain/errors.ts';

export const people = {
  commands: {
    'role.grant': { title: 'Give a role', example: 'Make Virtanen the secretary of the area team' },
    'role.revoke': { title: 'Remove a role', example: 'Remove the caseworker role from Niemi' },
    'people.list': { title: 'People of the workspace', example: 'Who is in the workspace?' },
  },
  fields: {
    person: 'Person',
    role: 'Role',
    group: 'Group',
    organisation: 'Organisation',
  },
  errors: {
    'role.lastAdmin': () => 'The workspace must have at least one administrator. Appoint another one first.',
    'person.unknown': ({ name }: Facts) =>
      `I cannot find “${name}” in the workspace. Check the name or add the person to the team.`,
    'person.ambiguous': ({ name }: Facts) => `“${name}” fits several people. Type the first name and the surname.`,
    'group.unknown': ({ name }: Facts) =>
      `I cannot find the group “${name}”. Create it first: “Create ${name}: chair Virtanen, secretary Korhonen”.`,
    'group.ambiguous': ({ name }: Facts) => `“${name}” fits several groups. Type the whole name of the group.`,
    'group.which': () => 'Which group? The workspace has no group yet that you belong to.',
  },
  roles: {
    admin: 'administrator',
    caseworker: 'caseworker',
    chair: 'chair',
    viceChair: 'vice chair',
    secretary: 'secretary',
    member: 'member',
    deputy: 'deputy',
    guest: 'guest',
  },
  granted: (name: string, role: string, group: string | null) => `${name} is now ${role}${group ? ` (${group})` : ''}.`,
  revoked: (name: string, role: string, group: string | null) =>
    `${name} is no longer ${role}${group ? ` (${group})` : ''}.`,
  listTitle: (n: number) =>
    n === 1 ? 'There is one person in the workspace' : `There are ${n} people in the workspace`,
};
