'use strict';

const test = require('node:test');
const assert = require('node:assert');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { createApp } = require('../src/app');
const { MemoryStore } = require('../src/lib/memory-store');
const { quayside } = require('./support/memory-database');

async function site(use) {
  const documents = fs.mkdtempSync(path.join(os.tmpdir(), 'quayside-'));
  fs.writeFileSync(path.join(documents, 'rules.txt'), 'No fires on deck');
  fs.mkdirSync(path.join(documents, 'A1'));
  fs.writeFileSync(path.join(documents, 'A1', 'bow.jpg'), '');
  await quayside();
  const app = createApp({
    sessionStore: new MemoryStore(),
    storage: { documents, photos: documents },
  });
  const server = app.listen(0);
  try {
    await use(`http://localhost:${server.address().port}`, documents);
  } finally {
    server.close();
    server.closeAllConnections();
    fs.rmSync(documents, { recursive: true });
  }
}

test('shows berths and one of them', () =>
  site(async (url) => {
    assert.match(await (await fetch(`${url}/berths?notice=Crane`)).text(), /Crane.*A1.*A2/s);
    assert.match(await (await fetch(`${url}/berths/2`)).text(), /<h1>A2<\/h1>/);
    assert.strictEqual((await fetch(`${url}/berths/9`)).status, 404);
  }));

test('books and cancels', () =>
  site(async (url) => {
    const order = { berth: 3, guest: 'cy@example.org', from: '2026-07-01', to: '2026-07-03' };
    const answer = await fetch(`${url}/bookings`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(order),
    });
    const booking = await answer.json();
    assert.strictEqual(answer.status, 201);
    assert.match(booking.number, /^Q\d{6}-\d{4}$/);
    const cancel = await fetch(`${url}/bookings/${booking.number}/cancel`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ code: booking.code }),
    });
    assert.strictEqual(cancel.status, 200);
  }));

test('keeps documents', () =>
  site(async (url, documents) => {
    assert.strictEqual(await (await fetch(`${url}/documents/rules.txt`)).text(), 'No fires on deck');
    assert.strictEqual((await fetch(`${url}/documents/none.txt`)).status, 404);
    const put = await fetch(`${url}/documents/new.txt`, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ text: 'Ahoy' }),
    });
    assert.strictEqual(put.status, 204);
    assert.strictEqual(fs.readFileSync(path.join(documents, 'new.txt'), 'utf8'), 'Ahoy');
    assert.strictEqual((await fetch(`${url}/documents/A1/bow.jpg`, { method: 'DELETE' })).status, 204);
  }));

test('remembers preferences', () =>
  site(async (url) => {
    const answer = await fetch(`${url}/preferences`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ units: { length: 'ft' } }),
    });
    assert.deepStrictEqual(await answer.json(), { units: { length: 'ft', wind: 'kn' }, mail: { news: false, tides: true } });
  }));

test('exports and lists', () =>
  site(async (url) => {
    assert.match(await (await fetch(`${url}/export/bookings?format=csv&year=2026`)).text(), /Q1,ann@example.org,3/);
    assert.strictEqual((await fetch(`${url}/export/bookings?format=pdf`)).status, 400);
    assert.strictEqual(await (await fetch(`${url}/export/photos/A1`)).text(), 'bow.jpg\n');
  }));

test('leads on', () =>
  site(async (url) => {
    const answer = await fetch(`${url}/go/help`, { redirect: 'manual' });
    assert.strictEqual(answer.headers.get('location'), 'https://help.quayside.example/');
  }));
