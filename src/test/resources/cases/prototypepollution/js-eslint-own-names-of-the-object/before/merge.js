exports.restore = (settings, stored, name) => {
  if (Object.prototype.hasOwnProperty.call(settings, name)) {
    settings[name] = stored[name];
  }
};
