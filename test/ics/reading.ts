import ICAL from 'ical.js';

export interface Read {
  readonly uid: string;
  /** Wall times of Helsinki; whole days as dates. */
  readonly start: string;
  readonly end: string;
  readonly summary: string;
}

/** What another program reads in a calendar: every occurrence that stands, in order. */
export function occurrencesIn(text: string): Read[] {
  const calendar = ICAL.Component.fromString(text);
  const events = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
  const masters = events.filter((event) => !event.isRecurrenceException());
  const found = masters.flatMap((master) => {
    if (!master.isRecurring()) return isOff(master) ? [] : [readOf(master, master.startDate, master.endDate)];
    const all: Read[] = [];
    const iterator = master.iterator();
    for (let next = iterator.next(); next; next = iterator.next()) {
      const { item, startDate, endDate } = master.getOccurrenceDetails(next);
      if (!isOff(item)) all.push(readOf(item, startDate, endDate));
    }
    return all;
  });
  return found.sort((a, b) => (a.start + a.uid < b.start + b.uid ? -1 : 1));
}

const isOff = (event: ICAL.Event) => event.component.getFirstPropertyValue('status') === 'CANCELLED';

const readOf = (event: ICAL.Event, start: ICAL.Time, end: ICAL.Time): Read => ({
  uid: event.uid,
  start: start.toString().slice(0, 16),
  end: end.toString().slice(0, 16),
  summary: event.summary,
});
