const texts = {};

exports.textsOf = (language) => {
  if (!texts[language])
    texts[language] = require('../texts/' + language + '.json');
  return texts[language];
};
