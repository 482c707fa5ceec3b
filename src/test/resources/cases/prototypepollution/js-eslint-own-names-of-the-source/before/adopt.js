exports.adopt = (settings, stored, name) => {
  if (Object.hasOwn(stored, name)) {
    settings[name] = stored[name];
  }
};
