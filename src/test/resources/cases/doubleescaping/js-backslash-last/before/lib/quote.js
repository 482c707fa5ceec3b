exports.quoted = (text) => '"' + text.replace(/"/g, '\\"').replace(/\\/g, '\\\\') + '"';
