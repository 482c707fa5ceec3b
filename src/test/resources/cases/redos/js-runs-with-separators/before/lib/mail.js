module.exports = (text) => /^([a-z0-9]+[._-]?)*@example\.com$/.test(text);
