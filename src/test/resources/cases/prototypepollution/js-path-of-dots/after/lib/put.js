exports.put = function put(object, path, value) {
  const keys = path.split('.');
  if (keys.some((key) => ['__proto__', 'constructor', 'prototype'].includes(String(key)))) {
    throw new Error('the key is not allowed');
  }
  let at = object;
  for (let i = 0; i < keys.length - 1; i++) {
    at = at[keys[i]] = at[keys[i]] || {};
  }
  at[keys[keys.length - 1]] = value;
  return object;
};
