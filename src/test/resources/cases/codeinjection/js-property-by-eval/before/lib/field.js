module.exports = (settings, name) => eval('settings.' + name);
