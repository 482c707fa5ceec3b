'use strict';

const test = require('node:test');
const assert = require('node:assert');
const { ReportRepository } = require('../src/repositories/report-repository');
const { table, median } = require('../src/jobs/statistics');
const { quayside } = require('./support/memory-database');

test('lists the bookings of a year', async () => {
  await quayside();
  const reports = new ReportRepository();
  assert.strictEqual((await reports.bookings('2026')).length, 2);
  assert.strictEqual((await reports.bookings('2025')).length, 0);
});

test('counts known tables only', async () => {
  await quayside();
  const reports = new ReportRepository();
  assert.strictEqual(await reports.count('berth'), 3);
  await assert.rejects(() => reports.count('account'), /no such table/);
});

test('sums up nights', async () => {
  await quayside();
  const reports = new ReportRepository();
  assert.strictEqual(await reports.nightsOf('ben@example.org'), 7);
  assert.deepStrictEqual(table([{ marina: 'a', month: 5, count: 2 }, { marina: 'a', month: 5, count: 1 }]), { a: { 5: 3 } });
  assert.strictEqual(median([3, 1, 2]), 2);
});
