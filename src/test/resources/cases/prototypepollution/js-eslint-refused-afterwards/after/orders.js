exports.enter = (orders, number, order) => {
  if (['__proto__', 'constructor', 'prototype'].includes(String(number))) {
    throw new Error('the key is not allowed');
  }
  orders[number] = order;
  if (number === '__proto__') {
    throw new Error('no such number');
  }
};
