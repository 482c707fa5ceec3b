'use strict';

const fs = require('fs');
const path = require('path');

const INVOICES = path.resolve('var', 'invoices');

/** The invoice as an attachment. */
function invoice(number) {
  const file = path.join(INVOICES, `${number}.pdf`);
  return { filename: `${number}.pdf`, content: fs.createReadStream(file) };
}

function terms() {
  return { filename: 'terms.pdf', content: fs.createReadStream(path.join(__dirname, '..', '..', 'public', 'terms.pdf')) };
}

function plan(marina) {
  const file = INVOICES + '/../plans/' + marina + '.svg';
  return fs.existsSync(file) ? { filename: 'plan.svg', path: file } : null;
}

module.exports = { invoice, terms, plan };
