const OWN = new RegExp('^https://intern\.example\.com/');

module.exports = (url) => OWN.test(url);
