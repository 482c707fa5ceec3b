const changes = require('./changes');

exports.follow = (menu) => {
  changes.watch((price, dish) => {
    if (['__proto__', 'constructor', 'prototype'].includes(String(dish))) {
      throw new Error('the key is not allowed');
    }
    menu[dish] = price;
  });
};
