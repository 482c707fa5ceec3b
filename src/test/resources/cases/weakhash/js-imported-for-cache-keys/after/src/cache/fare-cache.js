import { createHash } from 'node:crypto';

const fares = new Map();

/** Remembers a fare for a journey until the timetable changes. */
export function rememberFare(journey, fare) {
  const key = createHash('sha256')
    .update(`${journey.from}|${journey.to}|${journey.departs}`)
    .digest('hex');
  fares.set(key, fare);
  return key;
}
