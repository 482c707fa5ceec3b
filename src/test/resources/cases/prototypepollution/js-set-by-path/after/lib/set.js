exports.set = function (object, path, value) {
  const parts = path.split('.');
  let at = object;
  for (let i = 0; i < parts.length - 1; i++) {
    const part = parts[i];
    if (part === '__proto__' || part === 'constructor' || part === 'prototype') {
      throw new Error('the key is not allowed');
    }
    at = at[part] || (at[part] = {});
  }
  at[parts[parts.length - 1]] = value;
};
