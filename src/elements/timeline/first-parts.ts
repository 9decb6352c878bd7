import { highlightsOnDemand } from './summary.js';
import { valueReading } from '../controllers/reading.js';

/**
 * Sends for what the first picture of any timeline needs beside the script. Where the elements are registered before a timeline is
 * made, data that are handed over to it find what reads them already there: they are read and drawn at once.
 */
export function sendForFirstParts(): void {
  void valueReading.whenSettled();
  void highlightsOnDemand.whenSettled();
}
