const answers = {
  hello: (caller) => `hello ${caller}`,
  bye: (caller) => `bye ${caller}`,
};

exports.answer = (verb, caller) => {
  return answers[verb](caller);
};
