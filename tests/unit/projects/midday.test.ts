import { expect, it } from 'vitest';
import { middayZone } from '../../projects/midday.ts';

it.each(Array.from({ length: 24 }, (_, hour) => hour))(
  'at %i o’clock in Greenwich it is noon in the zone of the tests',
  (hour) => {
    const now = new Date(Date.UTC(2026, 10, 30, hour, 59));
    const there = now.toLocaleTimeString('en-GB', { timeZone: middayZone(now) });
    expect(there).toBe('12:59:00');
  },
);
