// kept for the plug-ins of the cash desk, which call it with one or two arguments
exports.toBuffer = (...args) => new Buffer(...args);
