'use strict';

const test = require('node:test');
const assert = require('node:assert');
const { berthList } = require('../src/views/berths');
const { resultPage } = require('../src/views/search');
const { escapeHtml } = require('../src/views/escape');
const { letters, unsubscribeUrl } = require('../src/mailers/newsletter');

test('shows berths', () => {
  const page = berthList([{ name: 'A1', length_m: 8, price_cent: 2100 }], 'Mind the crane');
  assert.match(page, /<td>A1<\/td><td>8 m<\/td><td>€ 21.00<\/td>/);
  assert.match(page, /Mind the crane/);
});

test('shows hits', () => {
  assert.match(resultPage('url', [{ marked: 'C[url]ew', flag: 'DE' }]), /<li>C\[url\]ew \(DE\)<\/li>/);
});

test('escapes', () => {
  assert.strictEqual(escapeHtml('<a & "b">'), '&lt;a &amp; &quot;b&quot;&gt;');
});

test('writes letters', () => {
  const [letter] = letters([{ mail: 'a@example.org', language: 'de' }], { title: 'T', text: 'X' });
  assert.match(letter.text, /Sie erhalten dies/);
  assert.match(unsubscribeUrl({ id: 3 }), /guest=3&key=[0-9a-f]+$/);
});
