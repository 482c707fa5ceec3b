exports.open = (url) => window.open(url);
