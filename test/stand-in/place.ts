import type { Person } from './person.ts';
import type { Team } from './world.ts';

/** Where something is said. */
export type Place =
  | { readonly kind: 'personal' }
  | { readonly kind: 'groupChat'; readonly id: string }
  | { readonly kind: 'channel'; readonly id: string; readonly team: Team };

export interface StandInTeam extends Team {
  /** A channel by its name, `General` without one. */
  channel(name?: string): Place;
  /** Someone comes to the team or leaves it, and the bot is told. */
  gains(person: Person): Promise<void>;
  loses(person: Person): Promise<void>;
}
