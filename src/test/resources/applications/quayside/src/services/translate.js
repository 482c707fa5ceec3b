'use strict';

const words = {
  en: { berth: 'berth', night: 'night' },
  nb: { berth: 'båtplass', night: 'natt' },
};

function translate(language, word) {
  const known = words[language] || words.en;
  return known[word] || word;
}

function plural(language, word, count) {
  const endings = { en: 's', nb: 'er' };
  const ending = endings[language];
  return count === 1 ? translate(language, word) : translate(language, word) + ending;
}

module.exports = { translate, plural };
