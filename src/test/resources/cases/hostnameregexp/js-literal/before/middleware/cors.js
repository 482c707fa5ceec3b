const ALLOWED = /^https:\/\/(www|shop).blueheron.com$/;

module.exports = (origin) => ALLOWED.test(origin);
