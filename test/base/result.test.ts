import { describe, expect, it } from 'vitest';
import { countFaults, type Issue } from '../../src/base/result.js';

const fault = (severity: Issue['severity'], count?: number): Issue => ({ severity, code: 'x', path: '', message: 'x', ...(count !== undefined && { count }) });

describe('countFaults', () => {
  it('counts an issue that stands for many as many', () => {
    const issues = [fault('error'), fault('error', 40), fault('warning')];
    expect(countFaults(issues)).toBe(42);
    expect(countFaults(issues, 'error')).toBe(41);
    expect(countFaults(issues, 'warning')).toBe(1);
    expect(countFaults([])).toBe(0);
  });
});
