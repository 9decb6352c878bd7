/** What stands for an end that has not come. */
const ONGOING = /^(?:present|today|now|ongoing|heute|aujourd[’']hui|hoy|настоящее время|현재|現在|现在|至今|الآن)$/i;

/**
 * Whether a text stands for an end that has not come, in one of the languages of the interface.
 *
 * @example isOngoing('present') // true
 */
export function isOngoing(text: string): boolean {
  return ONGOING.test(text.trim());
}
