exports.argument = (text) => '"' + text.replace(/"/g, '\\"') + '"';
