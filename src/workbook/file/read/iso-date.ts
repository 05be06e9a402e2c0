const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?/;
const MILLISECONDS_OF_DAY = 86_400_000;
const SERIAL_OF_1970 = 25_569;
/** Excel counts a 29 February 1900 that never was: earlier dates stand one lower. */
const FIRST_AFTER_FALSE_LEAP_DAY = 61;

/**
 * Serial number of a date that a cell keeps in ISO 8601, as Strict Open XML may.
 * @returns days since 31 December 1899, or undefined where the text is no date
 */
export function isoDateSerial(text: string): number | undefined {
  const match = ISO.exec(text);
  if (!match) return undefined;
  const [, year, month, day, hour = '0', minute = '0', second = '0'] = match;
  const midnight = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const time = ((Number(hour) * 60 + Number(minute)) * 60 + Number(second)) * 1000;
  const serial = (midnight + time) / MILLISECONDS_OF_DAY + SERIAL_OF_1970;
  return serial < FIRST_AFTER_FALSE_LEAP_DAY ? serial - 1 : serial;
}
