'use strict';

const FIELDS = ['FN', 'TEL', 'EMAIL'];

exports.vcard = (guest) => {
  const values = { FN: guest.name, TEL: guest.phone, EMAIL: guest.mail };
  const lines = FIELDS.filter((field) => values[field]).map((field) => `${field}:${values[field]}`);
  return ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD'].join('\r\n');
};
