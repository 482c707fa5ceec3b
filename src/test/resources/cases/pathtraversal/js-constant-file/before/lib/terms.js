const fs = require('fs');

const TERMS = '/srv/docs/terms.txt';

exports.terms = () => {
  return fs.readFileSync(TERMS, 'utf8');
};
