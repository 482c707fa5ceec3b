const ALLOWED = new Set(['size', 'colour']);

exports.later = (target, field, next, value) => {
  if (ALLOWED.has(field)) {
    setImmediate(() => {
      if (['__proto__', 'constructor', 'prototype'].includes(String(next))) {
        throw new Error('the key is not allowed');
      }
      target[next] = value;
    });
  }
};
