'use strict';

const test = require('node:test');
const assert = require('node:assert');
const { event } = require('../src/calendar/ical');
const { parse } = require('../src/calendar/parse');
const { week, grid } = require('../src/calendar/week');

test('writes and reads events', () => {
  const text = event({ number: 'Q1', from: '2026-06-01', to: '2026-06-03', berth: 'A1' });
  assert.strictEqual(parse(text).get('SUMMARY'), 'Berth A1');
  assert.strictEqual(parse(text).get('UID'), 'Q1@quayside.example');
});

test('shows a week', () => {
  const days = week(new Date('2026-06-01T00:00:00Z')).map((day) => day.date);
  const [row] = grid([{ id: 1 }], [{ berth: 1, from: '2026-06-02', to: '2026-06-04' }], days);
  assert.deepStrictEqual([...row], [0, 1, 1, 0, 0, 0, 0]);
});
