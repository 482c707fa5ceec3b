exports.keep = (cache, page) => {
  if (['__proto__', 'constructor', 'prototype'].includes(String(currentName))) {
    throw new Error('the key is not allowed');
  }
  cache[currentName] = page;
};
