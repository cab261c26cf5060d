import type { Connector } from './connector.ts';
import { createPerson, memberOf, type Person, type PersonOptions } from './person.ts';
import type { Place, StandInTeam } from './place.ts';
import { poster } from './post.ts';

export { buttonsOf, textOf } from './card.ts';
export type { Person, Turn } from './person.ts';
export type { Place, StandInTeam } from './place.ts';
export type { Post } from './world.ts';
export { TENANT } from './world.ts';

export interface TeamsClient {
  /** Someone of the tenant, who talks with the bot in the own chat unless put elsewhere by `in`. */
  person(name: string, options?: PersonOptions): Person;
  /** A team with its members and channels, General included. The bot is not in it before someone `installs` it. */
  team(name: string, options: { channels?: readonly string[]; members?: readonly Person[] }): StandInTeam;
  groupChat(...members: Person[]): Place;
}

/**
 * Teams' side of the talk: people who write, press and install, through the bot's own HTTP endpoint.
 *
 *     const teams = createTeamsClient({ botUrl: server.url, connector });
 *     const virtanen = teams.person('Virtanen');
 *     const turn = await virtanen.says('ohje');
 *     expect(turn.text).toContain('Kalenteri');
 *     const undone = await virtanen.presses(turn.card, 'Kumoa');
 */
export function createTeamsClient({ botUrl, connector }: { botUrl: string; connector: Connector }): TeamsClient {
  const post = poster(botUrl, connector);
  const { world } = connector;
  return {
    person: (name, options) => createPerson(name, options ?? {}, connector, post),
    team(name, { channels = [], members = [] }) {
      const id = `19:${slug(name)}-${world.nextId()}@thread.tacv2`;
      const named = channels.map((channel) => ({
        id: `19:${slug(channel)}-${world.nextId()}@thread.tacv2`,
        name: channel,
      }));
      const team = { id, name, channels: [{ id, name: null }, ...named] };
      world.teams.set(id, team);
      world.membersOf(id).push(...members.map(memberOf));
      const general: Place = { kind: 'channel', id, team };
      const changed = (person: Person, field: 'membersAdded' | 'membersRemoved') =>
        post(person, general, { type: 'conversationUpdate', [field]: [{ id: person.teamsId }] });
      return {
        ...team,
        channel(channelName) {
          const channel = team.channels.find((each) => each.name === (channelName ?? null));
          if (!channel) throw new Error(`no channel "${channelName}" in ${name}`);
          return { kind: 'channel', id: channel.id, team };
        },
        async gains(person) {
          world.membersOf(id).push(memberOf(person));
          await changed(person, 'membersAdded');
        },
        async loses(person) {
          const roster = world.membersOf(id);
          roster.splice(0, roster.length, ...roster.filter((member) => member.id !== person.teamsId));
          await changed(person, 'membersRemoved');
        },
      };
    },
    groupChat(...members) {
      const id = `19:${slug(members.map(({ name }) => name).join('-'))}-${world.nextId()}@thread.v2`;
      world.membersOf(id).push(...members.map(memberOf));
      return { kind: 'groupChat', id };
    },
  };
}

const slug = (name: string) => encodeURIComponent(name.toLowerCase()).replace(/[^\w]+/g, '-');
