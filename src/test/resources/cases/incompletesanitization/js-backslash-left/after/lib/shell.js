exports.argument = (text) => '"' + text.replace(/\\/g, '\\\\').replace(/"/g, '\\"') + '"';
