exports.put = function put(object, path, value) {
  const keys = path.split('.');
  let at = object;
  for (let i = 0; i < keys.length - 1; i++) {
    at = at[keys[i]] = at[keys[i]] || {};
  }
  at[keys[keys.length - 1]] = value;
  return object;
};
