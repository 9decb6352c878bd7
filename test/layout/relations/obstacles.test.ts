import { describe, expect, it } from 'vitest';
import { Obstacles } from '../../../src/layout/relations/obstacles.js';

describe('Obstacles', () => {
  it('weighs nothing where there is nothing, nor outside', () => {
    const obstacles = new Obstacles({ x: 0, y: 100, width: 400, height: 200 });
    expect(obstacles.at(10, 110)).toBe(0);
    expect(obstacles.at(-5, 110)).toBe(0);
    expect(obstacles.along(50, 0, 400)).toBe(0);
  });

  it('knows what a point lies on: the worst of what is there', () => {
    const obstacles = new Obstacles({ x: 0, y: 100, width: 400, height: 200 });
    obstacles.add({ x: 80, y: 120, width: 80, height: 14 }, 8);
    obstacles.add({ x: 80, y: 120, width: 8, height: 14 }, 3);
    expect(obstacles.at(81, 125)).toBe(8);
    expect(obstacles.at(170, 125)).toBe(0);
    expect(obstacles.at(81, 118)).toBe(0);
  });

  it('sums up what a level line runs through, from either end', () => {
    const obstacles = new Obstacles({ x: 0, y: 0, width: 400, height: 200 });
    obstacles.add({ x: 80, y: 20, width: 80, height: 14 }, 8);
    expect(obstacles.along(25, 0, 400)).toBe(80);
    expect(obstacles.along(25, 400, 0)).toBe(80);
    expect(obstacles.along(25, 0, 120)).toBe(40);
    expect(obstacles.along(40, 0, 400)).toBe(0);
  });
});
