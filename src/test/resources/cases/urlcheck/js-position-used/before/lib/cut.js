module.exports = (url) => url.slice(url.indexOf('example.com'));
