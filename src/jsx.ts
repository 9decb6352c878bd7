import type { LongviewElement } from './elements/longview-element.js';

export type * from './index.js';

/**
 * The elements for JSX with types: their properties and attributes, and listeners for their events.
 *
 * @typeParam Common what the framework allows on any element: `class`, `style`, `ref`, children
 * @typeParam On     what it writes before the name of an event: `on`, or `on:` in Solid
 * @example
 * import type { HTMLAttributes, RefAttributes } from 'react';
 * import type { JsxElements } from 'longview/jsx';
 *
 * declare module 'react' {
 *   namespace JSX {
 *     interface IntrinsicElements extends JsxElements<HTMLAttributes<HTMLElement> & RefAttributes<HTMLElement>> {}
 *   }
 * }
 */
export type JsxElements<Common = object, On extends string = 'on'> = {
  readonly [Tag in LongviewTag]: Omit<Common, keyof JsxSettings<Tag>> & JsxSettings<Tag> & JsxListeners<On>;
};

/** The tags of all elements. */
type LongviewTag = Extract<keyof HTMLElementTagNameMap, `longview-${string}`>;

/** What can be set on an element: its properties, the attributes that are spelled otherwise, and the timeline that it belongs to. */
type JsxSettings<Tag extends LongviewTag> = Settable<HTMLElementTagNameMap[Tag]> & SpelledAsAttributes<HTMLElementTagNameMap[Tag]> &
  (Tag extends keyof MarkupAttributes ? MarkupAttributes[Tag] : { readonly for?: string | undefined });

/** What is undefined counts as not set. */
type Settable<Element> = { [Name in SettableIn<Element>]?: Element[Name] | (Name extends 'relations' ? 'none' | boolean : never) | undefined };

/** The attributes of elements that are data and have no properties of their own. */
interface MarkupAttributes {
  readonly 'longview-track': Written<'name' | 'color' | 'time-zone' | 'description'>;
  readonly 'longview-event': Written<'edtf' | 'date' | 'calendar' | 'track' | 'kind' | 'label' | 'place' | 'note' | 'importance'>;
}

/** Numbers are what they are as text. */
type Written<Name extends string> = { readonly [Each in Name]?: string | (Each extends 'color' | 'importance' ? number : never) | undefined };

type JsxListeners<On extends string> = {
  readonly [Name in Extract<keyof HTMLElementEventMap, `longview-${string}`> as `${On}${Name}`]?: (event: HTMLElementEventMap[Name]) => void;
};

/** The names of what an element adds to those that all have, and lets be set. */
type SettableIn<Element> = {
  [Name in Exclude<keyof Element, keyof LongviewElement>]-?: IsSame<Pick<Element, Name>, { -readonly [Same in Name]: Element[Same] }> extends true
    ? Exclude<Element[Name], undefined> extends (...args: never[]) => unknown ? (undefined extends Element[Name] ? Name : never) : Name
    : never;
}[Exclude<keyof Element, keyof LongviewElement>];

/** Attributes whose names have hyphens, for whoever writes them as in HTML. */
type SpelledAsAttributes<Element> = {
  readonly [Name in SettableIn<Element> & string as Hyphenated<Name> extends Name ? never : Element[Name] extends Plain ? Hyphenated<Name> : never]?: Element[Name] | undefined;
};

type Plain = string | number | boolean | undefined;

type Hyphenated<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Hyphenated<Rest>}`
  : Name;

type IsSame<A, B> = (<Any>(any: Any) => Any extends A ? 1 : 2) extends <Any>(any: Any) => Any extends B ? 1 : 2 ? true : false;
