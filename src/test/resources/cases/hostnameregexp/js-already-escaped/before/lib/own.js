exports.isOwn = (host) => /^[a-z]+\.example\.com$/.test(host);
