'use strict';

const test = require('node:test');
const assert = require('node:assert');
const { BookingRepository } = require('../src/repositories/booking-repository');
const { quayside } = require('./support/memory-database');

test('finds what a guest booked', async () => {
  await quayside();
  const bookings = new BookingRepository();
  assert.deepStrictEqual((await bookings.ofGuest('ann@example.org')).map((row) => row.number), ['Q1']);
});

test('searches by any mix of words, status and year', async () => {
  await quayside();
  const bookings = new BookingRepository();
  const numbers = async (query) => (await bookings.search(query)).map((row) => row.number);
  assert.deepStrictEqual(await numbers({}), ['Q1', 'Q2']);
  assert.deepStrictEqual(await numbers({ guest: 'ben' }), ['Q2']);
  assert.deepStrictEqual(await numbers({ guest: 'example', status: 'open', year: '2026' }), ['Q1', 'Q2']);
  assert.deepStrictEqual(await numbers({ year: '2027' }), []);
});

test('changes a status', async () => {
  await quayside();
  const bookings = new BookingRepository();
  await bookings.setStatus('Q1', 'cancelled');
  assert.strictEqual((await bookings.byNumber('Q1')).status, 'cancelled');
  assert.strictEqual((await bookings.byNumber('Q2')).status, 'open');
});

test('sees what overlaps', async () => {
  await quayside();
  const bookings = new BookingRepository();
  assert.strictEqual((await bookings.overlapping(1, '2026-06-03', '2026-06-05')).length, 1);
  assert.strictEqual((await bookings.overlapping(1, '2026-06-04', '2026-06-05')).length, 0);
});
