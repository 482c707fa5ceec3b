exports.enter = (orders, number, order) => {
  orders[number] = order;
  if (number === '__proto__') {
    throw new Error('no such number');
  }
};
