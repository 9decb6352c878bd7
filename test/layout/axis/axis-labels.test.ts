import { describe, expect, it } from 'vitest';
import { axisLabels } from '../../../src/layout/axis/axis-labels.js';
import type { TextMeasurer } from '../../../src/scene/text-measurer.js';
import { civilToInstant } from '../../../src/time/civil.js';
import { MS_PER_MEAN_YEAR } from '../../../src/time/instant.js';
import type { TickStep } from '../../../src/time/axis/ladder.js';
import { registerLocale } from '../../../src/time/register-locale.js';
import { en } from '../../../src/time/locales/en.js';

describe('axisLabels', () => {
  it('speaks a language that has learnt its words since', () => {
    const measure: TextMeasurer = (text) => text.length;
    const decades: TickStep = { unit: 'decade', count: 1, meanMs: 10 * MS_PER_MEAN_YEAR };
    const said = (): string => axisLabels('eo', measure, undefined).context(decades, civilToInstant(1890, 1, 1), { length: 'long', hasClock: false }).text;
    expect(said()).toBe('1890–1899');
    registerLocale('eo', { ...en, language: 'eo', decade: 'la {0}-aj jaroj' });
    expect(said()).toBe('la 1890-aj jaroj');
  });
});
