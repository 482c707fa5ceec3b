const texts = {};

exports.textsOf = (language) => {
  if (!texts[language]) {
    if (!/^[\w-]+$/.test(language)) {
      throw new Error('there is no such module');
    }
    texts[language] = require('../texts/' + language + '.json');
  }
  return texts[language];
};
