'use strict';

const test = require('node:test');
const assert = require('node:assert');
const { AccountRepository } = require('../src/repositories/account-repository');
const { AccountService } = require('../src/services/account-service');
const passwords = require('../src/lib/passwords');
const { quayside } = require('./support/memory-database');

test('keeps a password and knows it again', () => {
  const stored = passwords.hashPassword('a long enough one');
  assert.ok(passwords.matches('a long enough one', stored));
  assert.ok(!passwords.matches('another one', stored));
  assert.ok(!passwords.matches('another one', 'salt:short'));
  assert.strictEqual(passwords.complaint('', ''), 'Choose a password');
  assert.strictEqual(passwords.complaint('a', 'b'), 'The two passwords differ');
});

test('finds accounts by mail and role', async () => {
  await quayside();
  const accounts = new AccountRepository();
  assert.strictEqual((await accounts.byMail('mia@example.org')).id, 2);
  assert.strictEqual(await accounts.byMail('nobody@example.org'), undefined);
  assert.strictEqual((await accounts.withRole('master', true)).length, 1);
});

test('a forgotten password gets a key', async () => {
  await quayside();
  const service = new AccountService();
  const key = await service.forgot('ann@example.org');
  assert.strictEqual(await service.resetToken('ann@example.org'), key);
  assert.notStrictEqual(key, await service.forgot('ann@example.org'));
});
