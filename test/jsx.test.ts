import { describe, expectTypeOf, it } from 'vitest';
import '../src/index.js';
import type { JsxElements } from '../src/jsx.js';
import type { FilterCriteria, LongviewSelectEvent, LongviewTimeline } from '../src/index.js';

interface Common {
  readonly class?: string;
  readonly hidden?: boolean;
}

type Timeline = JsxElements<Common>['longview-timeline'];

describe('JsxElements', () => {
  it('has every element', () => {
    expectTypeOf<keyof JsxElements>().toEqualTypeOf<Extract<keyof HTMLElementTagNameMap, `longview-${string}`>>();
  });

  it('takes properties, and attributes as HTML spells them', () => {
    expectTypeOf<Timeline['filter']>().toEqualTypeOf<FilterCriteria | undefined>();
    expectTypeOf<Timeline['time-zone']>().toEqualTypeOf<string | undefined>();
    expectTypeOf<Timeline['without-card']>().toEqualTypeOf<boolean | undefined>();
    expectTypeOf<Timeline['renderer']>().toEqualTypeOf<LongviewTimeline['renderer'] | undefined>();
    expectTypeOf<JsxElements['longview-card']['for']>().toEqualTypeOf<string | undefined>();
  });

  it('takes what any element takes', () => {
    expectTypeOf<Timeline['class']>().toEqualTypeOf<string | undefined>();
  });

  it('takes neither methods nor what can only be read', () => {
    expectTypeOf<Timeline>().not.toHaveProperty('zoomTo');
    expectTypeOf<Timeline>().not.toHaveProperty('ready');
    expectTypeOf<Timeline>().not.toHaveProperty('insight');
  });

  it('hears events by their class, under the name that the framework gives a listener', () => {
    expectTypeOf<Timeline['onlongview-select']>().toEqualTypeOf<((event: LongviewSelectEvent) => void) | undefined>();
    expectTypeOf<JsxElements<Common, 'on:'>['longview-list']['on:longview-select']>().toEqualTypeOf<((event: LongviewSelectEvent) => void) | undefined>();
  });
});
