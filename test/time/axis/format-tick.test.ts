import { describe, expect, it } from 'vitest';
import { formatTick } from '../../../src/time/axis/format-tick.js';
import { contextOf, TICK_STEPS, type TickStep, type TickUnit } from '../../../src/time/axis/ladder.js';
import { floorToTick } from '../../../src/time/axis/ticks.js';
import { civilToInstant } from '../../../src/time/civil.js';
import { MS_PER_HOUR, MS_PER_MINUTE } from '../../../src/time/instant.js';

function stepOf(count: number, unit: TickUnit): TickStep {
  const step = TICK_STEPS.find((candidate) => candidate.count === count && candidate.unit === unit);
  if (step === undefined) throw new Error(`no step of ${count} ${unit}`);
  return step;
}

const quarterPastFour = civilToInstant(1950, 6, 25) + 4 * MS_PER_HOUR + 15 * MS_PER_MINUTE;

describe('formatTick', () => {
  it.each([
    // count, unit, instant: English tick, full, context; Korean tick, context
    [100, 'year', civilToInstant(1600, 1, 1), '1600', '1600', undefined, '1600년', undefined],
    [5, 'year', civilToInstant(1895, 1, 1), '1895', '1895', '1800s', '1895년', '1800년대'],
    [1, 'year', civilToInstant(1592, 1, 1), '1592', '1592', '1590s', '1592년', '1590년대'],
    [3, 'month', civilToInstant(1592, 4, 1), 'Apr', 'Apr 1592', '1592', '4월', '1592년'],
    [1, 'month', civilToInstant(1592, 5, 1), 'May', 'May 1592', '1592', '5월', '1592년'],
    [1, 'week', civilToInstant(1592, 5, 23), '23 May', '23 May 1592', 'May 1592', '5월 23일', '1592년 5월'],
    [2, 'day', civilToInstant(1592, 5, 23), '23 May', '23 May 1592', 'May 1592', '5월 23일', '1592년 5월'],
    [1, 'day', civilToInstant(1950, 6, 25), 'Sun 25', '25 June 1950', 'June 1950', '25일 (일)', '1950년 6월'],
    [6, 'hour', civilToInstant(1950, 6, 25) + 6 * MS_PER_HOUR, '06:00', '25 June 1950 at 06:00', '25 June 1950', undefined, '1950년 6월 25일'],
    [15, 'minute', quarterPastFour, '04:15', '25 June 1950 at 04:15', '25 June 1950', undefined, '1950년 6월 25일'],
    [1, 'second', quarterPastFour + 7000, '04:15:07', '25 June 1950 at 04:15:07', '25 June 1950', undefined, '1950년 6월 25일'],
    [10, 'millisecond', quarterPastFour + 70, '04:15:00.070', '25 June 1950 at 04:15:00.070', '25 June 1950', undefined, '1950년 6월 25일'],
    [1000, 'year', civilToInstant(-1999, 1, 1), '2000 BC', '2000 BC', undefined, 'BC 2000년', undefined],
    [50, 'year', civilToInstant(0, 1, 1), '1 BC', '1 BC', undefined, 'BC 1년', undefined],
    [2000, 'year', civilToInstant(-9999, 1, 1), '10000 BC', '10000 BC', undefined, 'BC 10000년', undefined],
    [1, 'year', civilToInstant(-43, 1, 1), '44 BC', '44 BC', '49–40 BC', 'BC 44년', 'BC 49–40년'],
    [1, 'year', civilToInstant(5, 1, 1), '5 AD', '5 AD', '1–9 AD', 'AD 5년', 'AD 1–9년'],
    [2, 'year', civilToInstant(98, 1, 1), '98 AD', '98 AD', '90–99 AD', 'AD 98년', 'AD 90–99년'],
    [5, 'year', civilToInstant(475, 1, 1), '475', '475', '400s', '475년', '400년대'],
    [1, 'month', civilToInstant(79, 8, 1), 'Aug', 'Aug 79 AD', '79 AD', '8월', 'AD 79년'],
  ] as const)('writes steps of %d %s at %d in its rows', (count, unit, instant, tick, full, context, tickKo, contextKo) => {
    const step = stepOf(count, unit);
    const contextStep = contextOf(step);
    expect(formatTick(step, instant, { locale: 'en', row: 'tick' })).toBe(tick);
    expect(formatTick(step, instant, { locale: 'en', row: 'tick', full: true })).toBe(full);
    expect(contextStep && formatTick(contextStep, instant, { locale: 'en', row: 'context' })).toBe(context);
    if (tickKo !== undefined) expect(formatTick(step, instant, { locale: 'ko', row: 'tick' })).toBe(tickKo);
    expect(contextStep && formatTick(contextStep, instant, { locale: 'ko', row: 'context' })).toBe(contextKo);
  });

  it.each([
    // Step in years, years before 1950, label.
    [1e9, 13e9, '13 Ga'], [2e8, 13.8e9, '13.8 Ga'], [5e8, 1e9, '1.0 Ga'], [5e8, 5e8, '500 Ma'], [1e6, 66e6, '66 Ma'], [10_000, 66_040_000, '66.04 Ma'],
    [1, 66_038_123, '66.038123 Ma'], [5e6, 1.005e9, '1.005 Ga'], [5000, 5000, '5 ka'], [1000, 13_000, '13 ka'], [500, 12_500, '12.5 ka'],
    [20_000, 780_000, '780 ka'], [1, 12_345, '12.345 ka'], [1e9, 0, '1950'], [5000, 0, '1950'],
  ] as const)('writes in steps of %d years what was %d years before 1950 as “%s”, the same all over the world', (count, age, label) => {
    const instant = civilToInstant(1950 - age, 1, 1);
    expect(floorToTick(stepOf(count, 'year'), instant)).toBe(instant);
    expect(formatTick(stepOf(count, 'year'), instant, { locale: 'en', row: 'tick' })).toBe(label);
    expect(formatTick(stepOf(count, 'year'), instant, { locale: 'en', row: 'tick', full: true })).toBe(label);
    if (age > 0) for (const locale of ['ko', 'ja', 'zh', 'th']) expect(formatTick(stepOf(count, 'year'), instant, { locale, row: 'tick' })).toBe(label);
    if (age > 0) for (const locale of ['de', 'fr', 'ru', 'es']) expect(formatTick(stepOf(count, 'year'), instant, { locale, row: 'tick' })).toBe(label.replace('.', ','));
  });

  it('never groups the digits of an age', () => {
    for (const locale of ['en', 'de', 'hi', 'ru']) {
      expect(formatTick(stepOf(1, 'year'), civilToInstant(1950 - 999_999_999, 1, 1), { locale, row: 'tick' })).toMatch(/^999[.,]999999 Ma$/);
    }
  });

  it('writes years after 1950 by their numbers, however coarse the step', () => {
    expect(formatTick(stepOf(10_000, 'year'), civilToInstant(20_000, 1, 1), { locale: 'en', row: 'tick' })).toBe('20000');
    expect(formatTick(stepOf(1e9, 'year'), civilToInstant(5e9, 1, 1), { locale: 'en', row: 'tick' })).toBe('5 billion');
  });

  it('tells days and hours of a year that has an age, and names no decade of it', () => {
    const asteroid = civilToInstant(1950 - 66_038_123, 6, 5);
    const label = (unit: TickUnit, row: 'tick' | 'context', locale = 'en'): string => formatTick(stepOf(1, unit), asteroid, { locale, row });
    expect(label('month', 'tick')).toBe('Jun');
    expect(label('month', 'context')).toBe('66.038123 Ma · June');
    expect(label('day', 'context')).toBe('66.038123 Ma · 5 June');
    expect(label('day', 'context', 'ko')).toBe('66.038123 Ma · 6월 5일');
    expect(formatTick({ unit: 'decade', count: 1, meanMs: 1 }, asteroid, { locale: 'en', row: 'context' })).toBe('');
    expect(formatTick(stepOf(1, 'hour'), asteroid, { locale: 'en', row: 'tick', full: true })).toMatch(/^66\.038123 Ma · 5 June.*00:00$/);
  });

  it('names a context at three lengths', () => {
    const label = (unit: TickUnit, length: 'long' | 'short' | 'numeric', locale = 'en'): string => formatTick(stepOf(1, unit), quarterPastFour, { locale, row: 'context', length });
    expect([label('month', 'long'), label('month', 'short'), label('month', 'numeric')]).toEqual(['June 1950', 'Jun 1950', '06/1950']);
    expect([label('day', 'long'), label('day', 'short'), label('day', 'numeric')]).toEqual(['25 June 1950', '25 Jun 1950', '25/06/1950']);
    expect(label('day', 'numeric', 'en-US')).toBe('06/25/1950');
  });

  it('keeps the clock and order of the country', () => {
    expect(formatTick(stepOf(6, 'hour'), quarterPastFour, { locale: 'en-US', row: 'tick' })).toBe('4:15 AM');
    expect(formatTick(stepOf(1, 'week'), quarterPastFour, { locale: 'en-US', row: 'tick' })).toBe('Jun 25');
  });

  it('names decades by their years in languages that have no word for them', () => {
    expect(formatTick({ unit: 'decade', count: 1, meanMs: 1 }, civilToInstant(1896, 1, 1), { locale: 'fi', row: 'context' })).toBe('1890–1899');
  });

  it('writes Gregorian years where the country counts others, and English where the tag is none', () => {
    expect(formatTick(stepOf(1, 'year'), civilToInstant(1592, 1, 1), { locale: 'th', row: 'tick' })).toContain('1592');
    expect(formatTick(stepOf(1, 'year'), civilToInstant(1592, 1, 1), { locale: 'not a tag', row: 'tick' })).toBe('1592');
  });
});
