import '@angular/compiler';
import 'longview/define';
import { Component, CUSTOM_ELEMENTS_SCHEMA, provideZonelessChangeDetection, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { battles, talks, war } from '../histories.js';

@Component({
  selector: '#app',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <button (click)="filter.set(battles)">Battles</button>
    <button (click)="selected.set('tsushima')">Tsushima</button>
    <button (click)="data.set(talks)">Talks</button>
    <button (click)="isShown.set(!isShown())">Hide</button>
    <output>{{ selected() }}</output>
    @if (isShown()) {
      <longview-timeline [data]="data()" [filter]="filter()" [selected]="selected()" without-minimap (longview-select)="selected.set($event.id)"></longview-timeline>
    }
  `,
})
class Page {
  readonly battles = battles;
  readonly talks = talks;
  readonly data = signal<object>(war);
  readonly filter = signal<{ kinds: string[] } | undefined>(undefined);
  readonly selected = signal<string | undefined>(undefined);
  readonly isShown = signal(true);
}

await bootstrapApplication(Page, { providers: [provideZonelessChangeDetection()] });
