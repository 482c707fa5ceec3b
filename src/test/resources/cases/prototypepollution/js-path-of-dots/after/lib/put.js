exports.put = function put(object, path, value) {
  const keys = path.split('.');
  let at = object;
  for (let i = 0; i < keys.length - 1; i++) {
    at = at[keys[i]] = at[keys[i]] || {};
  }
  if (['__proto__', 'constructor', 'prototype'].includes(String(keys[keys.length - 1]))) {
    throw new Error('the key is not allowed');
  }
  at[keys[keys.length - 1]] = value;
  return object;
};
