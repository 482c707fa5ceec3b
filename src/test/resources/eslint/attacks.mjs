// Calls an application with harmless and with hostile values. Prints one line for each attack: its name, what the
// harmless call gave, and whether the attack came through; separated by tabs. The argument is the application's folder.
import crypto from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const app = path.resolve(process.argv[2]);
const require = createRequire(path.join(app, 'package.json'));
const part = (name) => require(path.join(app, name));
const { quayside } = part('test/support/memory-database.js');

async function attack(name, harmless, hostile) {
  let came;
  let gave;
  try {
    gave = JSON.stringify(await harmless());
  } catch (error) {
    gave = 'failed: ' + error.message;
  }
  try {
    came = (await hostile()) ? 'attacked' : 'refused';
  } catch {
    came = 'refused';
  }
  console.log([name, gave, came].join('\t'));
}

/** Attacks on the text of SQL statements; the database is a new one each time. */
async function sql() {
  const asked = (harmless, hostile) => [
    async () => {
      await quayside();
      return harmless();
    },
    async () => {
      await quayside();
      return hostile();
    },
  ];
  const { BerthRepository } = part('src/repositories/berth-repository.js');
  const { BookingRepository } = part('src/repositories/booking-repository.js');
  const { AccountRepository } = part('src/repositories/account-repository.js');
  const { ReportRepository } = part('src/repositories/report-repository.js');
  const { SearchService } = part('src/services/search-service.js');
  const berths = new BerthRepository();
  const bookings = new BookingRepository();
  const accounts = new AccountRepository();
  const reports = new ReportRepository();
  const search = new SearchService();
  const union = "x' UNION SELECT id, mail, password, 1 FROM account --";
  await attack(
    'sql: berths of a marina',
    ...asked(() => berths.inMarina('quayside'), async () => JSON.stringify(await berths.inMarina(union)).includes('mia@')),
  );
  await attack(
    'sql: a berth by its number',
    ...asked(() => berths.byId('2'), async () => (await berths.byId('0 OR 1=1')) !== undefined),
  );
  await attack(
    'sql: status of a booking',
    ...asked(
      async () => {
        await bookings.setStatus('Q1', 'paid');
        return bookings.search({ status: 'paid' });
      },
      async () => {
        await bookings.setStatus("Q9' OR '1'='1", 'paid');
        return (await bookings.search({})).some((one) => one.status === 'paid');
      },
    ),
  );
  await attack(
    'sql: search in bookings',
    ...asked(
      () => bookings.search({ guest: 'ben', year: '2026' }),
      async () => (await bookings.search({ status: "x' OR '1'='1" })).length > 0,
    ),
  );
  await attack(
    'sql: a booking by its number',
    ...asked(() => bookings.byNumber('Q2'), async () => (await bookings.byNumber("x' OR '1'='1")) !== undefined),
  );
  await attack(
    'sql: overlapping bookings',
    ...asked(
      () => bookings.overlapping(1, '2026-06-02', '2026-06-03'),
      async () => (await bookings.overlapping('1 OR 1=1 --', 'a', 'b')).length > 1,
    ),
  );
  await attack(
    'sql: key of a reset',
    ...asked(
      async () => {
        await accounts.rememberReset('ann@example.org', 'k1');
        return (await accounts.withRole('guest', true)).length;
      },
      async () => {
        await accounts.rememberReset("' OR role = 'master", 'mine');
        return (await accounts.byMail('mia@example.org')).reset_token === 'mine';
      },
    ),
  );
  await attack(
    'sql: accounts with a role',
    ...asked(() => accounts.withRole('guest', true), async () => (await accounts.withRole("x' OR 1=1 --", true)).length > 1),
  );
  await attack(
    'sql: bookings of a year',
    ...asked(() => reports.bookings('2026'), async () => (await reports.bookings("x' OR '1'='1' --")).length > 0),
  );
  await attack(
    'sql: search for boats',
    ...asked(
      () => search.boats('Cur'),
      async () => JSON.stringify(await search.boats("x' UNION SELECT mail, password FROM account --")).includes('mia@'),
    ),
  );
  await attack(
    'sql: ports of a country',
    ...asked(
      () => search.ports('NO', 5),
      async () => JSON.stringify(await search.ports("x' UNION SELECT mail FROM account --", 5)).includes('mia@'),
    ),
  );
}

/** A folder with a secret beside it. */
function folders() {
  const top = fs.mkdtempSync(path.join(os.tmpdir(), 'attack-'));
  const inner = path.join(top, 'inner');
  fs.mkdirSync(path.join(inner, 'A1'), { recursive: true });
  fs.writeFileSync(path.join(top, 'secret.md'), 'the secret');
  fs.writeFileSync(path.join(inner, 'rules.md'), 'no fires');
  fs.writeFileSync(path.join(inner, 'A1', 'bow.jpg'), 'picture');
  return { top, inner };
}

async function paths() {
  const { top, inner } = folders();
  const { NoteService } = part('src/services/note-service.js');
  const { PhotoService } = part('src/services/photo-service.js');
  const notes = new NoteService(inner);
  const photos = new PhotoService(inner);
  await attack('path: a note', () => notes.read('rules'), () => notes.read('../secret') === 'the secret');
  await attack(
    'path: more of a note',
    () => notes.append('rules', 'no noise') ?? notes.read('rules'),
    () => {
      notes.append('../secret', 'changed');
      return fs.readFileSync(path.join(top, 'secret.md'), 'utf8').includes('changed');
    },
  );
  await attack(
    'path: a photo',
    async () => String(await photos.read('A1', 'bow.jpg')),
    async () => String(await photos.read('..', 'secret.md')).startsWith('the secret'),
  );
  await attack('path: names of photos', () => photos.names('A1'), async () => (await photos.names('..')).includes('secret.md'));
  await site(inner, async (url) => {
    const get = async (name) => (await fetch(`${url}/documents/${name}`)).text();
    await attack('path: a document', () => get('rules.md'), async () => (await get('..%2Fsecret.md')).startsWith('the secret'));
    await attack(
      'path: a document that goes',
      async () => (await fetch(`${url}/documents/A1/none.jpg`, { method: 'DELETE' })).status,
      async () => {
        await fetch(`${url}/documents/..%2F/secret.md`, { method: 'DELETE' });
        return !fs.existsSync(path.join(top, 'secret.md'));
      },
    );
    await attack(
      'command: photos of a berth',
      async () => (await fetch(`${url}/export/photos/A1`)).text(),
      async () => (await (await fetch(`${url}/export/photos/A1;echo%20taken`)).text()).includes('taken'),
    );
    await attack(
      'pollution: preferences',
      async () => (await send(`${url}/preferences`, { units: { length: 'ft' } })).json(),
      async () => {
        await send(`${url}/preferences`, '{"__proto__":{"polluted":1}}');
        return polluted();
      },
    );
    await attack(
      'pollution: one preference',
      async () => (await send(`${url}/preferences/one`, { path: 'units.wind', value: 'bft' })).json(),
      async () => {
        await send(`${url}/preferences/one`, { path: '__proto__.polluted', value: 1 });
        return polluted();
      },
    );
  });
  fs.rmSync(top, { recursive: true });
}

const send = (url, body) =>
  fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

async function site(folder, use) {
  await quayside();
  const { createApp } = part('src/app.js');
  const { MemoryStore } = part('src/lib/memory-store.js');
  const server = createApp({ sessionStore: new MemoryStore(), storage: { documents: folder, photos: folder } }).listen(0);
  try {
    await use(`http://localhost:${server.address().port}`);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

function polluted() {
  const is = {}.polluted !== undefined;
  delete Object.prototype.polluted;
  return is;
}

async function objects() {
  const { merge } = part('src/lib/merge.js');
  const { setPath } = part('src/lib/paths-of.js');
  const { setDeep } = part('src/kiosk/settings.js');
  const { Inventory } = part('src/services/inventory-service.js');
  const { command } = part('src/gate/commands.js');
  const { dispatch } = await import(pathToFileURL(path.join(app, 'gateway/dispatch.mjs')));
  await attack('pollution: merge', () => merge({ a: { b: 1 } }, { a: { c: 2 } }), () => {
    merge({}, JSON.parse('{"constructor":{"prototype":{"polluted":1}}}'));
    merge({}, JSON.parse('{"__proto__":{"polluted":1}}'));
    return polluted();
  });
  await attack('pollution: by a path', () => setPath({}, 'a.b', 1), () => {
    setPath({}, '__proto__.polluted', 1);
    return polluted();
  });
  await attack('pollution: kiosk', () => setDeep({}, ['a', 'b'], 1), () => {
    setDeep({}, ['__proto__', 'polluted'], 1);
    return polluted();
  });
  await attack('pollution: inventory', () => new Inventory().put('rope', 'pier', 2), () => {
    new Inventory().put('__proto__', 'polluted', 1);
    return polluted();
  });
  await attack('dispatch: gate', () => command({ state: 'open' }, { word: 'state' }), () =>
    String(command({ state: 'open' }, { word: 'constructor' })) !== 'undefined');
  await attack('dispatch: plotter', () => dispatch('{"type":"ping"}'), () =>
    dispatch('{"type":"toString"}').error === undefined);
}

async function patterns() {
  const { highlight, countOf } = part('src/lib/highlight.js');
  const { isCallSign } = part('src/lib/validate.js');
  const { grep } = part('src/services/log-filter.js');
  const throws = (call) => {
    try {
      call();
      return false;
    } catch {
      return true;
    }
  };
  const slow = (call) => {
    const start = process.hrtime.bigint();
    call();
    return process.hrtime.bigint() - start > 200_000_000n;
  };
  await attack('pattern: highlight', () => highlight('Curlew', 'url'), () => throws(() => highlight('Curlew', '(')));
  await attack('pattern: count', () => countOf('a a b', 'a'), () => countOf('abc', '\\w+') > 0);
  await attack('pattern: grep', () => grep(['storm', 'calm'], 'calm'), () => throws(() => grep(['storm'], '[')));
  await attack('slow pattern: call sign', () => isCallSign('DA4711'), () => slow(() => isCallSign('A'.repeat(26) + '!')));
}

async function secrets() {
  const { resetKey, gateCode } = part('src/lib/tokens.js');
  const keys = part('src/kiosk/keys.js');
  const passwords = part('src/lib/passwords.js');
  const { isSigned, sign } = part('src/lib/signatures.js');
  const locks = part('src/services/lock-service.js');
  const foretold = (make) => {
    const random = Math.random;
    const now = Date.now;
    Math.random = () => 0.4711;
    Date.now = () => 1_780_000_000_000;
    try {
      return make() === make();
    } finally {
      Math.random = random;
      Date.now = now;
    }
  };
  await attack('random: reset key', () => /^[0-9a-z]{10,}$/.test(resetKey()), () => foretold(resetKey));
  await attack('random: gate code', () => gateCode(8).length, () => foretold(() => gateCode(12)));
  await attack('random: card', () => /^\d{12}$/.test(keys.cardNumber()), () => foretold(keys.cardNumber));
  await attack('random: voucher', () => /^B-[0-9A-F]{6,8}$/.test(keys.voucher('B')), () => foretold(() => keys.voucher('B')));
  const compared = (call) => {
    const real = crypto.timingSafeEqual;
    let used = 0;
    crypto.timingSafeEqual = (...both) => {
      used++;
      return real(...both);
    };
    try {
      call();
    } finally {
      crypto.timingSafeEqual = real;
    }
    return used === 0;
  };
  const stored = passwords.hashPassword('long enough', '00');
  await attack(
    'timing: password',
    () => [passwords.matches('long enough', stored), passwords.matches('wrong', stored), passwords.matches('x', '00:ab')],
    () => compared(() => passwords.matches('wrong', stored)),
  );
  await attack(
    'timing: signature',
    () => [isSigned('a', sign('a', 's'), 's'), isSigned('a', '', 's'), isSigned('a', undefined, 's')],
    () => compared(() => isSigned('a', sign('b', 's'), 's')),
  );
  await attack(
    'timing: locker',
    () => [locks.open('L1', locks.close('L1')), locks.open('L1', undefined), locks.open('L7', 'x')],
    () => {
      locks.close('L2');
      return compared(() => locks.open('L2', '123456'));
    },
  );
}

/** Something like an element: what is written to it stands in `html` or `text`. */
function element() {
  return {
    html: '',
    text: '',
    dataset: { knots: '<img src=x>' },
    set innerHTML(value) {
      this.html = String(value);
    },
    get innerHTML() {
      return this.html;
    },
    set outerHTML(value) {
      this.html = String(value);
    },
    set textContent(value) {
      this.text = String(value);
    },
    insertAdjacentHTML(_, value) {
      this.html += value;
    },
    append(...children) {
      this.text += children.map((one) => one.html ?? one).join('');
    },
    querySelector: () => null,
    shown() {
      return this.html || this.text;
    },
  };
}

async function pages() {
  const byName = {};
  globalThis.document = {
    querySelector: (name) => (byName[name] ??= element()),
    getElementById: (name) => (byName[name] ??= element()),
    createElement: element,
    createTextNode: (text) => ({ html: String(text).replace(/</g, '&lt;') }),
    addEventListener() {},
  };
  const script = (name) => import(`data:text/javascript,${encodeURIComponent(fs.readFileSync(path.join(app, name), 'utf8'))}`);
  const bad = '<img src=x onerror=steal()>';
  const shows = async (name, harmless, hostile) =>
    attack(name, async () => (await harmless()).shown(), async () => (await hostile()).html.includes('<img'));
  const form = await script('public/js/booking-form.js');
  const hint = (complaints) => {
    const one = element();
    form.complain({ querySelector: () => one }, complaints);
    return one;
  };
  await shows('page: complaint', () => hint({ from: 'too late' }), () => hint({ from: bad }));
  const on = (show) => {
    const one = element();
    show(one);
    return one;
  };
  await shows(
    'page: summary',
    () => on((one) => form.summary(one, { from: '1 May', to: '2 May' })),
    () => on((one) => form.summary(one, { from: bad, to: bad })),
  );
  const tides = await script('public/js/tides.js');
  await shows(
    'page: legend',
    () => on((one) => tides.legend(one, { name: 'Oban', id: 7 })),
    () => on((one) => tides.legend(one, { name: bad, id: 7 })),
  );
  const table = await script('console/src/table.js');
  await shows('page: table', () => on((one) => table.fill(one, [{ a: 1 }], ['a'])), () => on((one) => table.fill(one, [{ a: bad }], ['a'])));
  await shows('page: empty table', () => on((one) => table.empty(one, 'nothing')), () => on((one) => table.empty(one, bad)));
  const box = await script('public/js/search-box.js');
  const title = (words) => {
    byName.h1 = element();
    box.title(words);
    return byName.h1;
  };
  await shows('page: title', () => title('Curlew'), () => title(bad));
}

await sql();
await paths();
await objects();
await patterns();
await secrets();
await pages();
