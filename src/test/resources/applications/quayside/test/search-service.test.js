'use strict';

const test = require('node:test');
const assert = require('node:assert');
const { SearchService } = require('../src/services/search-service');
const { highlight, countOf } = require('../src/lib/highlight');
const { quayside } = require('./support/memory-database');

test('finds boats and marks the words', async () => {
  await quayside();
  const search = new SearchService();
  assert.deepStrictEqual(await search.boats('url'), [{ name: 'Curlew', flag: 'DE', marked: 'C[url]ew' }]);
});

test('finds ports', async () => {
  await quayside();
  const search = new SearchService();
  assert.deepStrictEqual(await search.ports('NO', 5), [{ name: 'Bergen' }]);
});

test('ranks', async () => {
  await quayside();
  const search = new SearchService();
  const rows = [{ name: 'Oban' }, { name: 'Kiel' }, { name: 'Kiel' }];
  assert.deepStrictEqual(search.rank(rows, { Oban: 5 }), ['Oban', 'Kiel']);
});

test('marks and counts words', () => {
  assert.strictEqual(highlight('Curlew and curlew', 'curlew'), '[Curlew] and [curlew]');
  assert.strictEqual(countOf('a buoy, a bell', 'a'), 2);
});
