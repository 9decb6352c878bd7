import { describe, expect, it } from 'vitest';
import { civilToInstant } from '../../src/time/civil.js';
import { formatTick } from '../../src/time/format-tick.js';
import { MS_PER_HOUR, MS_PER_MINUTE } from '../../src/time/instant.js';
import { contextOf, TICK_STEPS, type TickStep, type TickUnit } from '../../src/time/ladder.js';

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
    [50000, 'year', civilToInstant(-49_999, 1, 1), '50000 BC', '50000 BC', undefined, 'BC 50000년', undefined],
    [200_000, 'year', civilToInstant(-399_999, 1, 1), '400000 BC', '400000 BC', undefined, 'BC 400000년', undefined],
    [2e9, 'year', civilToInstant(1 - 12e9, 1, 1), '12 billion BC', '12 billion BC', undefined, 'BC 120억년', undefined],
    [1, 'year', civilToInstant(-43, 1, 1), '44 BC', '44 BC', '49–40 BC', 'BC 44년', 'BC 49–40년'],
    [1, 'year', civilToInstant(5, 1, 1), '5', '5', '1–9', '5년', '1–9년'],
  ] as const)('writes steps of %d %s at %d in its rows', (count, unit, instant, tick, full, context, tickKo, contextKo) => {
    const step = stepOf(count, unit);
    const contextStep = contextOf(step);
    expect(formatTick(step, instant, { locale: 'en', row: 'tick' })).toBe(tick);
    expect(formatTick(step, instant, { locale: 'en', row: 'tick', full: true })).toBe(full);
    expect(contextStep && formatTick(contextStep, instant, { locale: 'en', row: 'context' })).toBe(context);
    if (tickKo !== undefined) expect(formatTick(step, instant, { locale: 'ko', row: 'tick' })).toBe(tickKo);
    expect(contextStep && formatTick(contextStep, instant, { locale: 'ko', row: 'context' })).toBe(contextKo);
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
