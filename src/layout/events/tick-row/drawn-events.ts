import { dimmed, isDimmed } from '../dimmed.js';
import { inkOf } from './tick-row.js';
import { layLasting, layLone, loneHit } from './lone-mark.js';
import { matchStrokes } from '../match-marks.js';
import { TICK_GLYPH_PX } from '../../geometry.js';
import type { Column, Stretch, TickRow } from './tick-row.js';
import type { ColumnsMark, Mark } from '../../../scene/marks.js';
import type { EventHit } from '../../hits.js';

/** What is drawn of single events in a bottom row, added from left to right. */
export class DrawnEvents {
  readonly marks: Mark[] = [];
  readonly hits: EventHit[] = [];
  /** Where their marks stand. */
  readonly occupied: Stretch[] = [];
  readonly #tickRow: TickRow;
  readonly #baseY: number;
  readonly #found: number[] = [];
  // How far to the right something is drawn already.
  #drawnPx = -Infinity;

  constructor(tickRow: TickRow, baseY: number) {
    this.#tickRow = tickRow;
    this.#baseY = baseY;
  }

  /** An event as itself. */
  addMark(event: number): void {
    const lone = layLone(this.#tickRow, event, this.#baseY, this.#drawnPx);
    const { x, width } = lone.hit.bounds;
    this.#drawnPx = Math.max(this.#drawnPx, lone.rightPx);
    // A mark in the middle of a vague date may stand far from the bin that the date begins in.
    this.occupied.push({ left: x, right: x + width });
    this.#draw(event, lone.marks);
    this.hits.push(lone.hit);
    if (this.#tickRow.input.matches?.has(event) === true) this.#found.push(x);
  }

  /** How long an event lasted that has no mark of its own. */
  addStretch(event: number): void {
    const stretch = layLasting(this.#tickRow, event, this.#baseY);
    for (const { x, width } of stretch) this.#drawnPx = Math.max(this.#drawnPx, x + width);
    this.#draw(event, stretch);
  }

  /** An event that a column stands for alone: it is pointed at by the column. */
  addInColumn(event: number, column: Column): void {
    this.addStretch(event);
    this.hits.push({ ...loneHit(this.#tickRow, event, inkOf(column), this.#baseY), isCounted: true });
  }

  /** A stroke under each mark that a search points to. */
  get matches(): readonly ColumnsMark[] {
    return this.#found.length > 0 ? [matchStrokes('match-marks', this.#found, TICK_GLYPH_PX, this.#baseY)] : [];
  }

  #draw(event: number, marks: readonly Mark[]): void {
    this.marks.push(...(isDimmed(this.#tickRow.input, event) ? marks.map(dimmed) : marks));
  }
}
