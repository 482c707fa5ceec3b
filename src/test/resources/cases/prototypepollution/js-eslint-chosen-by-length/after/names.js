exports.first = (counts, wanted) => {
  const name = wanted.length > 20 ? wanted.slice(0, 20) : wanted;
  if (['__proto__', 'constructor', 'prototype'].includes(String(name))) {
    throw new Error('the key is not allowed');
  }
  counts[name] = 1;
};
