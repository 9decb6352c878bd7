/** Dates in other calendars, the days on which places changed theirs, and Old Style beside New: no document, no dependencies. */
export { explainSwitch } from './time/calendars/explain-switch.js';
export { OTHER_CALENDARS, otherCalendar } from './time/calendars/find-calendar.js';
export { formatDoubleDate, type FormatDoubleDateOptions } from './time/calendars/format-double-date.js';
export type { CalendarDivision, CalendarText, OtherCalendar, OtherCalendarId, WriteOptions } from './time/calendars/other-calendar.js';
export { CALENDAR_SWITCHES, calendarSwitch, type CalendarSwitch, type SwitchDay } from './time/calendars/switches.js';
