import type { Facts } from '#domain/errors.ts';
import type { RuleProblem } from './repeat.ts';

/** One time of an event. Wall times of our zone. */
export interface FileTime {
  /** The date that the rule gave it; its own when there is no rule. */
  readonly originalDate: string;
  readonly start: string;
  readonly minutes: number;
  readonly title: string | null;
  readonly place: string | null;
  readonly cancelled: boolean;
}

/** An event or a series of a file, whole. */
export interface FileEvent {
  readonly uid: string;
  readonly title: string | null;
  readonly place: string | null;
  readonly minutes: number;
  readonly rule: string | null;
  readonly endless: boolean;
  /** The first time of the rule that is to come, wherever it has been moved; of no rule its own start. */
  readonly start: string;
  readonly times: readonly FileTime[];
}

export type Problem =
  | RuleProblem
  | 'personalId'
  | 'reference'
  | 'noStart'
  | 'endBeforeStart'
  | 'tooLong'
  | 'unknownZone'
  | 'twice'
  | 'notYours';

export interface RefusedEvent {
  /** Null when it holds what may not be shown. */
  readonly title: string | null;
  readonly why: Problem;
  readonly facts: Facts;
}
