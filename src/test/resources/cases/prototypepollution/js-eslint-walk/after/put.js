exports.put = (tree, path, value) => {
  let at = tree;
  const keys = path.split('/');
  for (const key of keys.slice(0, -1)) {
    if (key === '__proto__' || key === 'constructor' || key === 'prototype') {
      throw new Error('the key is not allowed');
    }
    if (!at[key]) {
      at[key] = {};
    }
    at = at[key];
  }
  at[keys.at(-1)] = value;
};
