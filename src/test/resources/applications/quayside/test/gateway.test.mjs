import test from 'node:test';
import assert from 'node:assert';
import { dispatch, fieldsOf } from '../gateway/dispatch.mjs';
import { nameFilter, callSignFilter, quantity } from '../gateway/filter.mjs';
import { deviceKey, fingerprint } from '../gateway/device-key.mjs';
import { marked } from '../gateway/marked.mjs';

test('answers messages', () => {
  assert.deepStrictEqual(dispatch('{"type":"ping"}'), { pong: true });
  assert.deepStrictEqual(dispatch('{"type":"position","lat":1,"lon":2}'), { lat: 1, lon: 2 });
  assert.deepStrictEqual(dispatch('{"type":"sink"}'), { error: 'unknown type' });
  assert.deepStrictEqual(fieldsOf({ a: 1, b: 2 }, ['b']), [2]);
});

test('filters', () => {
  assert.ok(nameFilter('Cur')({ name: 'Curlew' }));
  assert.ok(callSignFilter(' da47 ')({ callSign: 'DA4711' }));
  assert.ok(quantity.test('12 kn'));
});

test('makes keys', () => {
  assert.match(deviceKey(), /^[0-9a-f]{32}$/);
  assert.strictEqual(fingerprint('a'), fingerprint('a'));
});

test('marks notes', () => {
  assert.strictEqual(marked('**mind** the _rock_'), '<b>mind</b> the <i>rock</i>');
});
