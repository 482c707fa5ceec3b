// Runs a case before and after its fix, with harmless and hostile input.
'use strict';

const assert = require('assert');
const fs = require('fs');
const Module = require('module');
const os = require('os');
const path = require('path');
const { pathToFileURL } = require('url');

const [name, cases] = process.argv.slice(2);
const work = fs.mkdtempSync(path.join(os.tmpdir(), 'case-'));
process.chdir(work);

/** What the handler of a route answers. */
function answer(handler, request) {
  const sent = {};
  const response = {
    send: (body) => Object.assign(sent, { body }),
    render: (view) => Object.assign(sent, { body: view }),
    json: (body) => Object.assign(sent, { body }),
    redirect: (target) => Object.assign(sent, { target }),
    status: (code) => Object.assign(sent, { code }) && response,
    sendStatus: (code) => Object.assign(sent, { code }),
  };
  handler({ query: {}, body: {}, params: {}, session: {}, ...request }, response);
  return sent;
}

const routes = {};
const router = Object.fromEntries(['get', 'post', 'put'].map((verb) => [verb, (at, handler) => (routes[at] = handler)]));
const stubs = {
  express: Object.assign(() => router, { Router: () => router }),
  '../data/contacts': [{ name: 'Ann' }, { name: 'A.n' }, { name: 'Bob' }],
};
const load = Module._load;
Module._load = (request, ...rest) => stubs[request] ?? load(request, ...rest);

/** The file of the case as it was (`before`) or is (`after`). */
function file(side, at) {
  return path.join(cases, name, side, at);
}

/** A function of both sides: the harmless input gives the same, the hostile one does harm before only. */
function compare(at, harmless, isHarmed) {
  const [before, after] = ['before', 'after'].map((side) => require(file(side, at)));
  assert.deepStrictEqual(harmless(after), harmless(before));
  assert.strictEqual(isHarmed(before), true, 'the attack does not work before');
  assert.strictEqual(isHarmed(after), false, 'the attack still works after');
}

const checks = {
  'commandinjection/js-shell-minus-c': () =>
    compare(
      'bin/ping.js',
      ({ ping }) => ping('host.invalid'),
      ({ ping }) => {
        fs.rmSync('owned', { force: true });
        ping('host.invalid; echo yes > owned');
        return fs.existsSync('owned');
      },
    ),
  'pathtraversal/js-joined-line-reported': async () => {
    fs.mkdirSync('themes');
    fs.writeFileSync('themes/dark.json', '{"dark":true}');
    fs.writeFileSync('secret.json', '{"secret":true}');
    const [before, after] = await Promise.all(
      ['before', 'after'].map((side) => import(pathToFileURL(file(side, 'lib/themes.mjs')))),
    );
    assert.deepStrictEqual(after.theme('dark.json'), before.theme('dark.json'));
    assert.deepStrictEqual(before.theme('../secret.json'), { secret: true });
    assert.throws(() => after.theme('../secret.json'));
  },
  'prototypepollution/js-merge-for-in': () =>
    compare(
      'lib/merge.js',
      (merge) => merge({ a: { b: 1 } }, JSON.parse('{"a":{"c":2},"d":3}')),
      (merge) => {
        merge({}, JSON.parse('{"__proto__":{"owned":true}}'));
        const owned = {}.owned === true;
        delete Object.prototype.owned;
        return owned;
      },
    ),
  'prototypepollution/js-set-by-path': () =>
    compare(
      'lib/set.js',
      ({ set }) => {
        const object = { a: {} };
        set(object, 'a.b.c', 1);
        return object;
      },
      ({ set }) => {
        try {
          set({}, '__proto__.owned', true);
        } catch (error) {
          return false;
        }
        const owned = {}.owned === true;
        delete Object.prototype.owned;
        return owned;
      },
    ),
  'openredirect/js-arrow-with-a-call': () => {
    const go = (app, url) => {
      app(router);
      return answer(routes['/back'], { query: { url } }).target;
    };
    for (const hostile of ['https://evil.example', '//evil.example', '/\\evil.example', 'javascript:alert(1)']) {
      compare('lib/back.js', (app) => go(app, '/orders?id=3#top'), (app) => go(app, hostile) === hostile);
    }
  },
  'openredirect/js-after-login': () => {
    const go = (side, next) => {
      require(file(side, 'routes/login.js'));
      delete require.cache[file(side, 'routes/login.js')];
      return answer(routes['/login'], { query: { next } }).target;
    };
    assert.strictEqual(go('after', '/account'), go('before', '/account'));
    assert.strictEqual(go('before', '//evil.example'), '//evil.example');
    assert.strictEqual(go('after', '//evil.example'), '/');
  },
  'regexinjection/js-search-with-flags': () => {
    const found = (side, wanted) => {
      require(file(side, 'routes/contacts.js'));
      delete require.cache[file(side, 'routes/contacts.js')];
      return answer(routes['/'], { query: { name: wanted } }).body;
    };
    assert.deepStrictEqual(found('after', 'an'), found('before', 'an'));
    assert.strictEqual(found('before', '.*').length, 3);
    assert.strictEqual(found('after', '.*').length, 0);
  },
  'incompletesanitization/js-first-quote-only': () =>
    compare('lib/quote.js', ({ quote }) => quote("O'Hara"), ({ quote }) => /[^']'[^']/.test(quote("a'b'c").slice(1, -1))),
  'incompletesanitization/js-backslash-left': () =>
    compare('lib/shell.js', ({ argument }) => argument('a "b" c'), ({ argument }) => argument('\\" x') === '"\\\\" x"'),
  'incompletesanitization/js-comment-removed-once': () =>
    compare('lib/strip.js', (strip) => strip(' a<!-- b -->c '), (strip) => strip('<!<!-- x -->-- y -->').includes('<!--')),
  'doubleescaping/js-ampersand-last': () =>
    compare('lib/escape.js', ({ escape }) => escape('a & b'), ({ escape }) => escape('<') !== '&lt;'),
  'hostnameregexp/js-literal': () =>
    compare(
      'middleware/cors.js',
      (allowed) => ['https://www.blueheron.com', 'https://shop.blueheron.com', 'https://other.com'].map(allowed),
      (allowed) => allowed('https://wwwxblueheron.com'),
    ),
  'urlcheck/js-includes': () => {
    const shows = (side, url) => {
      require(file(side, 'routes/embed.js'));
      delete require.cache[file(side, 'routes/embed.js')];
      return answer(routes['/embed'], { query: { url } }).body === 'embed';
    };
    for (const url of ['https://www.youtube.com/watch?v=1', 'https://youtube.com/', 'https://vimeo.com/1']) {
      assert.strictEqual(shows('after', url), shows('before', url));
    }
    assert.strictEqual(shows('before', 'https://evil.example/?youtube.com'), true);
    assert.strictEqual(shows('after', 'https://evil.example/?youtube.com'), false);
  },
  'xss/js-greeting': () => {
    const page = (side, visitor) => {
      require(file(side, 'routes/hello.js'));
      delete require.cache[file(side, 'routes/hello.js')];
      return answer(routes['/hello'], { query: { name: visitor, mood: 'fine' } }).body;
    };
    assert.strictEqual(page('after', 'Ann'), page('before', 'Ann'));
    assert.match(page('before', '<script>1</script>'), /<script>/);
    assert.doesNotMatch(page('after', '<script>1</script>'), /<script>/);
  },
  'weakrandom/js-token-of-letters': () => {
    const { inviteCode } = require(file('after', 'lib/invite.js'));
    assert.match(inviteCode(40), /^[A-HJ-NP-Z2-9]{40}$/);
    Math.random = () => 0;
    assert.match(require(file('before', 'lib/invite.js')).inviteCode(9), /^A+$/);
    assert.doesNotMatch(inviteCode(40), /^A+$/);
  },
  'redos/js-nested-repetition': () => {
    const [before, after] = ['before', 'after'].map((side) => require(file(side, 'lib/words.js')));
    for (const text of ['abc', '', 'a1', 'abcdefghijklm!']) {
      assert.strictEqual(after(text), before(text));
    }
    assert.strictEqual(after('a'.repeat(100000) + '!'), false);
  },
};

Promise.resolve()
  .then(checks[name])
  .then(
    () => console.log('as expected'),
    (error) => console.log(error.stack),
  )
  .finally(() => fs.rmSync(work, { recursive: true, force: true }));
