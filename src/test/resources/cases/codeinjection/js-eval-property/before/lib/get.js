exports.value = (settings, name) => eval('settings.' + name);
