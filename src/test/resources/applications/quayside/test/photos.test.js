'use strict';

const test = require('node:test');
const assert = require('node:assert');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { PhotoService } = require('../src/services/photo-service');
const { run } = require('../src/jobs/cleanup');

test('lists and reads photos', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'photos-'));
  fs.mkdirSync(path.join(folder, 'A1'));
  fs.writeFileSync(path.join(folder, 'A1', 'bow.jpg'), 'picture');
  const photos = new PhotoService(folder);
  assert.deepStrictEqual(await photos.names('A1'), ['bow.jpg']);
  assert.strictEqual(String(await photos.read('A1', 'bow.jpg')), 'picture');
  fs.rmSync(folder, { recursive: true });
});

test('cleans the inbox', () => {
  const inbox = fs.mkdtempSync(path.join(os.tmpdir(), 'inbox-'));
  fs.writeFileSync(path.join(inbox, 'old.pdf'), '');
  assert.strictEqual(run({ inbox }), 0);
  assert.strictEqual(run({ inbox, now: Date.now() + 40 * 86_400_000 }), 1);
  fs.rmSync(inbox, { recursive: true });
});
