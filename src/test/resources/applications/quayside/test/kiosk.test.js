'use strict';

const test = require('node:test');
const assert = require('node:assert');
const keys = require('../src/kiosk/keys');
const { nextSlide, shuffled } = require('../src/kiosk/slides');
const { receipt, seal } = require('../src/kiosk/receipt');
const { apply, setDeep } = require('../src/kiosk/settings');

test('makes keys', () => {
  assert.match(keys.cardNumber(), /^\d{12}$/);
  assert.match(keys.voucher('SHOWER'), /^SHOWER-[0-9A-F]{6,8}$/);
  assert.match(keys.pin(), /^[1-9]\d{3}$/);
  assert.match(keys.nonce(), /^[0-9a-f]{16}$/);
});

test('shows slides', () => {
  assert.notStrictEqual(nextSlide('tides'), 'tides');
  assert.deepStrictEqual(shuffled([1, 2, 3]).sort(), [1, 2, 3]);
});

test('prints', () => {
  assert.match(receipt([{ name: 'Ice', cent: 250 }]), /Ice +2\.50/);
  assert.ok(seal('x', 'key').length >= 24);
});

test('changes settings', () => {
  assert.deepStrictEqual(apply({ a: 1 }, { a: 2, b: 3 }), { a: 2, b: 3 });
  assert.deepStrictEqual(setDeep({}, ['screen', 'light'], 7), { screen: { light: 7 } });
});
