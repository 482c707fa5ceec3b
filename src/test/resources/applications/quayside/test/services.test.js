'use strict';

const test = require('node:test');
const assert = require('node:assert');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { Inventory } = require('../src/services/inventory-service');
const { translate, plural } = require('../src/services/translate');
const { roster, hours } = require('../src/services/crew-service');
const { collect, update, counts } = require('../src/services/form-service');
const { clean, grep, level } = require('../src/services/log-filter');
const { NoteService } = require('../src/services/note-service');
const { price, seasonOf } = require('../src/services/price-service');
const locks = require('../src/services/lock-service');
const seasons = require('../src/services/seasons');

test('keeps stock', () => {
  const inventory = new Inventory();
  inventory.put('buoy', 'shed', 3);
  assert.strictEqual(inventory.put('buoy', 'shed', 2), 5);
  assert.strictEqual(inventory.count('buoy'), 5);
  assert.deepStrictEqual(inventory.report(), ['buoy: 5']);
});

test('speaks two languages', () => {
  assert.strictEqual(translate('nb', 'night'), 'natt');
  assert.strictEqual(plural('en', 'berth', 2), 'berths');
});

test('shares the work', () => {
  const plan = roster(['Ann', 'Ben'], 2);
  assert.strictEqual(plan[0].late, 'Ben');
  assert.strictEqual(hours(plan, { early: 8, late: 8, night: 10 }).get('Ann'), 26);
});

test('collects answers', () => {
  assert.deepStrictEqual(collect({ boat: { name: 'Egret' }, guest: { mail: 'a@b.c' } }), { name: 'Egret', mail: 'a@b.c' });
  assert.deepStrictEqual(update({ a: 1 }, { a: 2 }), { a: 2 });
  assert.deepStrictEqual(counts([{ f: 'x' }, { f: 'x' }], 'f'), { x: 2 });
});

test('reads logs', () => {
  assert.strictEqual(clean('2026-05-01T12:00:00Z info ready   '), 'info ready');
  assert.deepStrictEqual(grep(['a storm', 'calm'], 'storm'), ['a storm']);
  assert.strictEqual(level('12:00 warn high water'), 'warn');
});

test('keeps notes', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'notes-'));
  const notes = new NoteService(folder);
  notes.append('A1', 'rope worn');
  assert.strictEqual(notes.read('A1'), 'rope worn\n');
  assert.strictEqual(notes.read('A2'), '');
  notes.rename('A1', 'A3');
  assert.deepStrictEqual(notes.all(), ['rope worn\n']);
  fs.rmSync(folder, { recursive: true });
});

test('knows prices', () => {
  assert.strictEqual(seasonOf(new Date('2026-07-02')), 1.5);
  assert.strictEqual(price({ length: 9, nights: 2, date: new Date('2026-02-02'), rate: 1 }), 2000);
  assert.strictEqual(seasons.table('2026').high, 2.6);
  assert.strictEqual(seasons.last().low, 1.2);
});

test('locks', () => {
  const secret = locks.close('L1');
  assert.ok(locks.open('L1', secret));
  assert.ok(!locks.open('L1', 'wrong'));
  assert.ok(!locks.open('L9', secret));
  assert.ok(locks.confirm('abc', { auth: 'abc' }));
  assert.throws(() => locks.confirm('abc', { auth: 'abd' }), /not confirmed/);
});
