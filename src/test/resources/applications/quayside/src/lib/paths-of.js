'use strict';

/** Sets `a.b.c` of an object, making what is missing on the way. */
function setPath(object, path, value) {
  const keys = path.split('.');
  let at = object;
  for (let i = 0; i < keys.length - 1; i++) {
    const key = keys[i];
    if (typeof at[key] !== 'object') {
      at[key] = {};
    }
    at = at[key];
  }
  at[keys[keys.length - 1]] = value;
  return object;
}

function getPath(object, path) {
  return path.split('.').reduce((at, key) => (at === undefined ? undefined : at[key]), object);
}

module.exports = { setPath, getPath };
