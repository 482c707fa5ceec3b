const ALLOWED = new Set(['name', 'phone', 'diet']);

exports.guest = (form, field, record) => {
  if (ALLOWED.has(field)) {
    record[field] = form[field];
  }
  return record;
};
