exports.adopt = (settings, stored, name) => {
  if (Object.hasOwn(stored, name)) {
    if (['__proto__', 'constructor', 'prototype'].includes(String(name))) {
      throw new Error('the key is not allowed');
    }
    settings[name] = stored[name];
  }
};
