'use strict';

function isPlain(value) {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** Lays settings over defaults, however deep they go. */
function merge(target, source) {
  for (const key in source) {
    if (isPlain(source[key]) && isPlain(target[key])) {
      merge(target[key], source[key]);
    } else {
      target[key] = source[key];
    }
  }
  return target;
}

module.exports = { merge };
