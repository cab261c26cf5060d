/**
 * A fact that an error's text may need: a reference, a date, a name that the person typed; `formal` (1): it is about a
 * body with formal powers, whose papers have other names.
 */
export type Facts = Readonly<Record<string, string | number>>;

/** Every way in which something that a person asked cannot be done; its text stands in `i18n/*` under `errors`. */
export type ErrorCode =
  | FrameError
  | PeopleError
  | CalendarError
  | CalendarFileError
  | PlanError
  | PracticeError
  | TaskError
  | ReminderError
  | KnowledgeError
  | LeadershipError
  | ChangeLogError
  | SettingsError
  | PrivacyError
  | LeftError;

type FrameError =
  | 'action.unknown'
  | 'action.invalid'
  | 'action.tooLong'
  | 'date.impossible'
  | 'time.impossible'
  | 'privacy.personalId'
  | 'role.needed'
  | 'undo.unknown'
  | 'undo.already'
  | 'undo.changed'
  | 'undo.nothing'
  | 'workspace.none';
type PeopleError =
  | 'role.lastAdmin'
  | 'person.unknown'
  | 'person.ambiguous'
  | 'group.unknown'
  | 'group.ambiguous'
  | 'group.which';
type CalendarError =
  | 'calendar.endBeforeStart'
  | 'calendar.tooLong'
  | 'calendar.tooFar'
  | 'calendar.tooRare'
  | 'calendar.untilBeforeStart'
  | 'calendar.noDay'
  | 'calendar.nothingAhead'
  | 'calendar.notYours'
  | 'calendar.cancelled'
  | 'calendar.already'
  | 'series.none'
  | 'series.past'
  | 'rsvp.over'
  | 'rsvp.notInvited'
  | 'rsvp.invited'
  | 'rsvp.noDeputy';
type CalendarFileError =
  | 'import.notCalendar'
  | 'import.notReadable'
  | 'import.broken'
  | 'import.tooBig'
  | 'import.tooMany'
  | 'import.nothing'
  | 'import.gone'
  | 'import.notFetched';
type PlanError =
  | 'plan.unknown'
  | 'plan.badReference'
  | 'plan.noReference'
  | 'plan.taken'
  | 'plan.typeMismatch'
  | 'plan.assessmentOnlyTym'
  | 'plan.notCaseworker'
  | 'plan.kela'
  | 'plan.beforeStart'
  | 'plan.reviewedLater'
  | 'plan.wrongState'
  | 'plan.notAwaited'
  | 'plan.notLater'
  | 'plan.sameHands'
  | 'plan.noRows'
  | 'plan.tooManyRows'
  | 'plan.leadOnly'
  | 'absence.self'
  | 'absence.over'
  | 'absence.backwards'
  | 'absence.noPlans'
  | 'absence.kela'
  | 'rules.looser';
type PracticeError = 'practice.unknown' | 'practice.notYours' | 'practice.notFound' | 'practice.notPublished';
type ReminderError = 'reminder.past' | 'reminder.unknown' | 'reminder.notYours' | 'pause.past' | 'delivery.nothing';
type KnowledgeError = 'region.unknown' | 'situation.badAddress' | 'situation.unknown' | 'situation.full';
type TaskError = 'task.notTogether' | 'task.notYours' | 'task.notYoursToChange' | 'task.unknown';
type LeadershipError =
  | 'group.exists'
  | 'group.noRows'
  | 'group.tooManyRows'
  | 'agenda.full'
  | 'agenda.over'
  | 'agenda.noItem'
  | 'agenda.noProposals'
  | 'agenda.noChannels'
  | 'agenda.noMeetingOn'
  | 'agenda.standing'
  | 'agenda.gone'
  | 'agenda.noPlace'
  | 'agenda.noNextMeeting'
  | 'agenda.badLink'
  | 'session.none'
  | 'session.notToday'
  | 'session.over'
  | 'session.noItem'
  | 'session.last'
  | 'session.formalOnly'
  | 'session.checkerAway'
  | 'session.notHeld'
  | 'session.settled'
  | 'goal.none'
  | 'poll.already'
  | 'poll.badDay'
  | 'poll.none'
  | 'poll.notAsked'
  | 'poll.over'
  | 'poll.closed'
  | 'poll.noResult'
  | 'poll.stillOpen'
  | 'recommendation.notYours'
  | 'recommendation.unknown'
  | 'topic.exists'
  | 'topic.full'
  | 'topic.none'
  | 'topic.unknown'
  | 'agreement.exists'
  | 'agreement.none'
  | 'agreement.notYours'
  | 'agreement.notYoursToGive'
  | 'minutes.none'
  | 'minutes.done'
  | 'minutes.notChecked'
  | 'minutes.notPosted'
  | 'minutes.nextMeeting'
  | 'minutes.noChannel'
  | 'timetable.order'
  | 'timetable.past'
  | 'timetable.called';
type ChangeLogError = 'log.backwards';
type SettingsError =
  | 'settings.hours'
  | 'settings.nothing'
  | 'retention.logShort'
  | 'workspace.onlyOne'
  | 'group.meetsStill';
type PrivacyError = 'erase.member' | 'erase.already' | 'undo.erased';
type LeftError = 'left.member' | 'left.nothing';

/**
 * Something a person did that cannot be done. The frame says it in the reader's language, and nothing is changed.
 */
export class DomainError extends Error {
  readonly code: ErrorCode;
  readonly facts: Facts;

  constructor(code: ErrorCode, facts: Facts = {}) {
    super(code);
    this.code = code;
    this.facts = facts;
  }
}

/** For the end of an expression: `(await planByRef(db, ref)) ?? refuse('plan.unknown', { ref })`. */
export function refuse(code: ErrorCode, facts: Facts = {}): never {
  throw new DomainError(code, facts);
}
