'use strict';

const crypto = require('crypto');

const entries = Object.create(null);

function keyOf(url, query) {
  return crypto.createHash('md5').update(url + JSON.stringify(query)).digest('hex');
}

function put(key, value, seconds) {
  entries[key] = { value, until: Date.now() + seconds * 1000 };
}

function get(key) {
  const entry = entries[key];
  return entry && entry.until > Date.now() ? entry.value : undefined;
}

module.exports = { keyOf, put, get };
