exports.isCdn = (url) => /^https?:\/\/cdn\.images\.example\.net\//.test(url);
