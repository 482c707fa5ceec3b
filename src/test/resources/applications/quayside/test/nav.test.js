'use strict';

const test = require('node:test');
const assert = require('node:assert');
const { degrees, nearest } = require('../src/nav/position');
const { sentence, checksum } = require('../src/nav/nmea');
const { read } = require('../src/nav/ais');
const { height } = require('../src/lib/tide');

test('reads positions', () => {
  assert.strictEqual(degrees("54°30'S"), -54.5);
  assert.ok(Number.isNaN(degrees('north')));
  assert.strictEqual(nearest({ lat: 1, lon: 1 }, [{ lat: 9, lon: 9, n: 1 }, { lat: 1, lon: 2, n: 2 }]).n, 2);
});

test('reads sentences', () => {
  const body = 'GPVTG,054.7,T,034.4,M,005.5,N,010.2,K';
  assert.deepStrictEqual(sentence(`$${body}*${checksum(body)}`), { talker: 'GPS', course: 54.7, speed: 5.5 });
  assert.strictEqual(sentence('$GPVTG,1*00'), null);
});

test('reads messages', () => {
  assert.strictEqual(read('133m@ogP00PD;88MD5MTDww@2D7k').kind, 'position');
});

test('knows the tide', () => {
  assert.strictEqual(height(0, 12, 3), 6);
});
