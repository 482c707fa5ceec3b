const KNOWN = ['firefox', 'safari', 'chrome'];
let strangers = 0;

exports.note = (stats, browser) => {
  if (!KNOWN.includes(browser)) {
    strangers += 1;
  }
  if (['__proto__', 'constructor', 'prototype'].includes(String(browser))) {
    throw new Error('the key is not allowed');
  }
  stats[browser] = (stats[browser] || 0) + 1;
};
