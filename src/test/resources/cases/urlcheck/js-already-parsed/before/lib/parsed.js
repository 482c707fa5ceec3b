module.exports = (url) => new URL(url).hostname === 'example.com';
