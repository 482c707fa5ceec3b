exports.safe = (text) => text.replaceAll('"', '\\"');
