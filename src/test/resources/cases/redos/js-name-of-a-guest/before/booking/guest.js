exports.isName = (name) => /^([A-Za-z]+\s?)+$/.test(name);
