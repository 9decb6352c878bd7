import { describe, expectTypeOf, it } from 'vitest';
import '../src/index.js';
import type { JsxElements } from '../src/jsx.js';
import type { FilterCriteria, LongviewSelectEvent, LongviewTimeline, TrackSettings } from '../src/index.js';

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
    expectTypeOf<Timeline['relations']>().toEqualTypeOf<'selected' | 'all' | 'none' | boolean | undefined>();
    expectTypeOf<JsxElements['longview-card']['for']>().toEqualTypeOf<string | undefined>();
  });

  it('takes undefined for what is not set, also where only what is left out may be absent', () => {
    expectTypeOf<Required<Timeline>['trackSettings']>().toEqualTypeOf<TrackSettings | undefined>();
    expectTypeOf<Required<Timeline>['without-card']>().toEqualTypeOf<boolean | undefined>();
  });

  it('takes the attributes of events and tracks that are written in the page', () => {
    expectTypeOf<JsxElements<Common>['longview-event']>().toExtend<{ readonly edtf?: string | undefined; readonly importance?: string | number | undefined; readonly class?: string }>();
    expectTypeOf<JsxElements<Common>['longview-track']>().toExtend<{ readonly name?: string | undefined; readonly 'time-zone'?: string | undefined }>();
    expectTypeOf<JsxElements['longview-event']['date' | 'track' | 'kind' | 'label' | 'place' | 'note' | 'calendar']>().toEqualTypeOf<string | undefined>();
    expectTypeOf<JsxElements['longview-track']['color' | 'description']>().toEqualTypeOf<string | number | undefined>();
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
