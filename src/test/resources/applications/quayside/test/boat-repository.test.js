'use strict';

const test = require('node:test');
const assert = require('node:assert');
const { boatRepository } = require('../src/repositories/boat-repository');
const { quayside } = require('./support/memory-database');

test('finds boats by name, flag and number', async () => {
  const boats = boatRepository(await quayside());
  assert.strictEqual((await boats.byName('CURLEW'))[0].mmsi, '211000001');
  assert.strictEqual((await boats.byMmsi('257000002')).name, 'Dunlin');
  assert.deepStrictEqual(await boats.underFlag('NO', 5), [{ name: 'Dunlin' }]);
});

test('removes a boat of its owner only', async () => {
  const boats = boatRepository(await quayside());
  await boats.remove(1, 'ben');
  assert.strictEqual((await boats.byName('curlew')).length, 1);
  await boats.remove(1, 'ann');
  assert.strictEqual((await boats.byName('curlew')).length, 0);
});
