exports.isCode = (text) => /^\d{4}-\d{4}$/.test(text);
