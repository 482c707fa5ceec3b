module.exports = (settings, name) => settings[name];
