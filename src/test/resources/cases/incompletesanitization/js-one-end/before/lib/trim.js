module.exports = (url) => url.replace(/\/$/, '');
