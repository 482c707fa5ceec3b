'use strict';

const test = require('node:test');
const assert = require('node:assert');
const { Gate } = require('../src/gate/controller');
const { command, help } = require('../src/gate/commands');
const { decode } = require('../src/gate/protocol');

test('opens and closes', () => {
  const gate = new Gate();
  assert.strictEqual(command(gate, { word: 'open' }), 'opening');
  assert.strictEqual(gate.handle('done'), 'open');
  assert.strictEqual(command(gate, { word: 'close' }), 'closing');
  assert.strictEqual(command(gate, { word: 'state' }), 'closing');
});

test('helps', () => {
  assert.strictEqual(help('open'), 'opens the gate');
  assert.match(help('toString'), /closes it/);
});

test('reads lines', () => {
  assert.deepStrictEqual(decode('7|open|1\n'), { id: '7', kind: 'open', value: '1' });
});
