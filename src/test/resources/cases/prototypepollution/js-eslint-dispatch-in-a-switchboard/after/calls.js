const answers = {
  hello: (caller) => `hello ${caller}`,
  bye: (caller) => `bye ${caller}`,
};

exports.answer = (verb, caller) => {
  if (!Object.prototype.hasOwnProperty.call(answers, verb)) {
    throw new TypeError('there is no such function');
  }
  return answers[verb](caller);
};
