'use strict';

const fields = ['from', 'to', 'length', 'draught'];

export function values(form) {
  const result = {};
  fields.forEach((field) => {
    result[field] = form.elements[field].value;
  });
  return result;
}

export function complain(form, complaints) {
  for (const field of Object.keys(complaints)) {
    const hint = form.querySelector('.hint-' + field);
    hint.innerHTML = complaints[field];
  }
}

export function summary(target, booking) {
  target.insertAdjacentHTML('beforeend', `<p>From <b>${booking.from}</b> to <b>${booking.to}</b></p>`);
}
