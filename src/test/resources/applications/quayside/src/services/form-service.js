'use strict';

const steps = ['boat', 'dates', 'guest', 'payment'];

/** The forms of a booking, step by step. */
function collect(answers) {
  const form = {};
  for (const step of steps) {
    for (const [field, value] of Object.entries(answers[step] || {})) {
      form[field] = value;
    }
  }
  return form;
}

function update(record, body) {
  for (const field in body) {
    if (Object.hasOwn(body, field)) {
      record[field] = body[field];
    }
  }
  return record;
}

function counts(list, property) {
  return list.reduce((found, one) => {
    const value = one[property];
    found[value] = (found[value] || 0) + 1;
    return found;
  }, {});
}

module.exports = { collect, update, counts };
