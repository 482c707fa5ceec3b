exports.value = (settings, name) => settings[name];
