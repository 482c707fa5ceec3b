'use strict';

const test = require('node:test');
const assert = require('node:assert');
const { merge } = require('../src/lib/merge');
const { setPath, getPath } = require('../src/lib/paths-of');
const { toCsv, fromCsv } = require('../src/lib/csv');
const { format, split } = require('../src/lib/money');
const { isMail, isCallSign, isDate } = require('../src/lib/validate');
const { frame, parse, fromText } = require('../src/lib/packets');
const { gateCode, resetKey } = require('../src/lib/tokens');
const { sign, isSigned } = require('../src/lib/signatures');
const { keyOf, put, get } = require('../src/lib/cache');

test('merges deeply', () => {
  assert.deepStrictEqual(merge({ a: { b: 1 }, c: 2 }, { a: { d: 3 }, c: 4 }), { a: { b: 1, d: 3 }, c: 4 });
});

test('sets and reads by a path', () => {
  const object = setPath({ units: {} }, 'units.length', 'ft');
  assert.deepStrictEqual(object, { units: { length: 'ft' } });
  assert.strictEqual(getPath(setPath(object, 'a.b.c', 7), 'a.b.c'), 7);
  assert.strictEqual(getPath(object, 'x.y'), undefined);
});

test('writes and reads comma separated text', () => {
  assert.strictEqual(toCsv([{ a: 1, b: 'x,y' }], ['a', 'b']), 'a,b\r\n1,"x,y"');
  assert.deepStrictEqual(fromCsv('a,b\n1,2\n'), [{ a: '1', b: '2' }]);
});

test('writes money', () => {
  assert.strictEqual(format(1234), '€ 12.34');
  assert.strictEqual(format(1234, 'NOK'), 'kr 12');
  assert.deepStrictEqual(split(10, 3), [4, 3, 3]);
});

test('checks what guests type', () => {
  assert.ok(isMail('ann.b@mail.example.org'));
  assert.ok(!isMail('ann'));
  assert.ok(!isMail('ann@example'));
  assert.ok(isCallSign('DA4711'));
  assert.ok(!isCallSign('da 47'));
  assert.ok(isDate('2026-05-01'));
});

test('packs frames', () => {
  const bytes = frame(3, Buffer.from('ab'));
  assert.deepStrictEqual([...bytes], [0, 2, 3, 97, 98]);
  assert.strictEqual(parse(bytes).kind, 3);
  assert.strictEqual(parse(fromText('tide')).payload.toString(), 'tide');
});

test('makes codes and keys', () => {
  assert.match(gateCode(), /^[A-Z2-9]{6}$/);
  assert.strictEqual(gateCode(9).length, 9);
  assert.match(resetKey(), /^[0-9a-z]{10,}$/);
});

test('signs', () => {
  const signature = sign('file', 'secret');
  assert.ok(isSigned('file', signature, 'secret'));
  assert.ok(!isSigned('file', signature, 'other'));
  assert.ok(!isSigned('file', 'short', 'secret'));
});

test('keeps for a while', () => {
  const key = keyOf('/a', { b: 1 });
  assert.strictEqual(keyOf('/a', { b: 1 }), key);
  put(key, 'x', 60);
  assert.strictEqual(get(key), 'x');
  assert.strictEqual(get('other'), undefined);
});
