exports.mark = (sizes, plank) => {
  const { length } = plank;
  if (['__proto__', 'constructor', 'prototype'].includes(String(length))) {
    throw new Error('the key is not allowed');
  }
  sizes[length] = true;
};
