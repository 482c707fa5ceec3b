const WORDS = /^[a-z]+$/;

module.exports = (text) => WORDS.test(text);
