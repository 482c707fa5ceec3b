'use strict';

const test = require('node:test');
const assert = require('node:assert');
const { BerthRepository } = require('../src/repositories/berth-repository');
const { quayside } = require('./support/memory-database');

test('lists the berths of a marina', async () => {
  await quayside();
  const berths = new BerthRepository();
  assert.deepStrictEqual((await berths.inMarina('quayside')).map((row) => row.name), ['A1', 'A2']);
});

test('finds one by its number', async () => {
  await quayside();
  const berths = new BerthRepository();
  assert.strictEqual((await berths.byId('2')).name, 'A2');
  assert.strictEqual(await berths.byId('77'), undefined);
});

test('knows the long ones', async () => {
  await quayside();
  const berths = new BerthRepository();
  assert.deepStrictEqual(await berths.longerThan(10, 'quayside'), ['A2']);
});

test('knows what is free', async () => {
  await quayside();
  const berths = new BerthRepository();
  const free = await berths.free('2026-06-03', '2026-06-05', 'name');
  assert.deepStrictEqual(free.map((row) => row.name), ['Z9']);
});
