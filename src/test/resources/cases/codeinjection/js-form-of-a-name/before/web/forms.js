const forms = { visit: { fields: 4 }, transfer: { fields: 7 } };

export function fieldsOf(location) {
  const name = new URLSearchParams(location.search).get('form');
  return eval('forms.' + name);
}
