exports.words = (language, topic) => {
  return require(`./locales/${language}/${topic}.json`);
};
