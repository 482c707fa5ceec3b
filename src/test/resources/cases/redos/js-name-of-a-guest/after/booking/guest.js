exports.isName = (name) => /^[A-Za-z](?:[A-Za-z]|\s[A-Za-z])*\s?$/.test(name);
