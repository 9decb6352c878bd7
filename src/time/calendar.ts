/**
 * The calendars that civil dates can be reckoned in, each carried back and forth without limit: the Gregorian before
 * its introduction in 1582, the Julian after countries gave it up.
 */
export type CalendarId = 'gregorian' | 'julian';
