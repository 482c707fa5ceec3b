const libxmljs = require('libxmljs');

exports.titles = (stream, done) => {
  const titles = [];
  const parser = new libxmljs.SaxPushParser();
  parser.on('startElementNS', (name) => titles.push(name));
  parser.on('endDocument', () => done(titles));
  stream.on('data', (part) => parser.push(part.toString()));
};
