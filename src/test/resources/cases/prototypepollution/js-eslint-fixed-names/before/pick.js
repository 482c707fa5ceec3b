const FIELDS = ['name', 'street', 'town'];

exports.address = (body) => {
  const order = {};
  for (const field of FIELDS) {
    order[field] = body[field];
  }
  return order;
};
