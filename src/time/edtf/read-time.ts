import { isDigit, isRefusal, refuse, type Refusal, type Scanner } from './scanner.js';

/** No place on earth keeps a clock farther from UTC. */
const MAX_OFFSET_HOURS = 14;

/** A time of day as recorded, `hh:mm:ss`, and how far its zone is ahead of UTC if one is named. */
export interface TimeOfDay {
  readonly time: string;
  readonly offsetMinutes: number | undefined;
}

/** Reads `Thh:mm:ss` with an optional zone: `Z`, `-04`, `+04:30`. `T24:00:00` is the end of the day. */
export function readTime(scanner: Scanner): TimeOfDay | Refusal {
  scanner.accept('T');
  const at = scanner.position;
  const hour = readTwoDigits(scanner, 'hours');
  if (isRefusal(hour)) return hour;
  const minute = readAfterColon(scanner, 'minutes');
  if (isRefusal(minute)) return minute;
  const second = readAfterColon(scanner, 'seconds');
  if (isRefusal(second)) return second;

  const time = `${hour.digits}:${minute.digits}:${second.digits}`;
  if (time !== '24:00:00' && (hour.digits > '23' || minute.digits > '59' || second.digits > '59')) {
    return refuse('edtf/no-such-time', at, `there is no time ${time}: times are 00:00:00 to 23:59:59, and 24:00:00`);
  }
  const zone = readZone(scanner);
  return isRefusal(zone) ? zone : { time, offsetMinutes: zone.offsetMinutes };
}

function readZone(scanner: Scanner): { readonly offsetMinutes: number | undefined } | Refusal {
  if (scanner.accept('Z')) return { offsetMinutes: 0 };
  const at = scanner.position;
  const sign = scanner.accept('+') ? 1 : scanner.accept('-') ? -1 : undefined;
  if (sign === undefined) return { offsetMinutes: undefined };

  const hours = readTwoDigits(scanner, 'hours of the zone');
  if (isRefusal(hours)) return hours;
  const minutes = scanner.peek() === ':' ? readAfterColon(scanner, 'minutes of the zone') : { digits: '00' };
  if (isRefusal(minutes)) return minutes;

  const offset = Number(hours.digits) * 60 + Number(minutes.digits);
  const isReal = minutes.digits <= '59' && offset <= MAX_OFFSET_HOURS * 60 && !(sign < 0 && offset === 0);
  if (!isReal) {
    return refuse('edtf/no-such-zone', at, `there is no zone ${scanner.text.slice(at, scanner.position)}: zones are -14:00 to +14:00, and UTC is “Z”`);
  }
  return { offsetMinutes: sign * offset };
}

function readAfterColon(scanner: Scanner, part: string): { readonly digits: string } | Refusal {
  if (!scanner.accept(':')) return scanner.refuseHere('edtf/time', `“:” and the ${part}`);
  return readTwoDigits(scanner, part);
}

function readTwoDigits(scanner: Scanner, part: string): { readonly digits: string } | Refusal {
  const digits = scanner.peek() + scanner.peek(1);
  if (!isDigit(digits.charAt(0)) || !isDigit(digits.charAt(1))) {
    if (isDigit(digits.charAt(0))) scanner.position += 1;
    return scanner.refuseHere('edtf/time', `two digits of the ${part}`);
  }
  scanner.position += 2;
  return { digits };
}
