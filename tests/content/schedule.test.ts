import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { schedule } from '../../src/content/schedule.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function begin() {
  const task = vi.fn();
  const end = new AbortController();
  return { task, end, readings: schedule(task, end.signal) };
}

test('nothing runs, and no timer is set, until something changed', () => {
  const { task } = begin();
  expect(vi.getTimerCount()).toBe(0);
  vi.advanceTimersByTime(60_000);
  expect(task).not.toHaveBeenCalled();
});

test('ten thousand changes at once make one reading', () => {
  const { task, readings } = begin();
  for (let change = 0; change < 10_000; change += 1) readings.soon();
  expect(vi.getTimerCount()).toBe(1);
  vi.advanceTimersByTime(10_000);
  expect(task).toHaveBeenCalledTimes(1);
  expect(vi.getTimerCount()).toBe(0);
});

test('it waits for quiet', () => {
  const { task, readings } = begin();
  readings.soon();
  vi.advanceTimersByTime(200);
  readings.soon();
  vi.advanceTimersByTime(200);
  expect(task).not.toHaveBeenCalled();
  vi.advanceTimersByTime(50);
  expect(task).toHaveBeenCalledTimes(1);
});

test('a page that never rests is read all the same, a few times a minute and not more', () => {
  const { task, readings } = begin();
  for (let passed = 0; passed < 15_000; passed += 100) {
    readings.soon();
    vi.advanceTimersByTime(100);
  }
  expect(task.mock.calls.length).toBeGreaterThanOrEqual(9);
  expect(task.mock.calls.length).toBeLessThanOrEqual(11);
});

test('each reading that brought nothing doubles the wait, up to four seconds; one that did ends that', () => {
  const { task, readings } = begin();
  const waitOf = () => {
    const before = task.mock.calls.length;
    readings.soon();
    let waited = 0;
    while (task.mock.calls.length === before) {
      vi.advanceTimersByTime(50);
      waited += 50;
    }
    return waited;
  };
  const waits = Array.from({ length: 6 }, () => {
    const waited = waitOf();
    readings.slower();
    return waited;
  });
  expect(waits).toEqual([250, 500, 1_000, 2_000, 4_000, 4_000]);
  readings.faster();
  expect(waitOf()).toBe(250);
});

describe('after the end', () => {
  test('what was due does not run, and no timer stays', () => {
    const { task, end, readings } = begin();
    readings.soon();
    end.abort();
    expect(vi.getTimerCount()).toBe(0);
    vi.advanceTimersByTime(10_000);
    expect(task).not.toHaveBeenCalled();
  });

  test('changes start nothing', () => {
    const { end, readings } = begin();
    end.abort();
    readings.soon();
    expect(vi.getTimerCount()).toBe(0);
  });
});
