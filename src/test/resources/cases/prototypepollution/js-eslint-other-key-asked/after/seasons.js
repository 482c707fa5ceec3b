const ROOMS = ['single', 'double'];

exports.price = (prices, room, season, price) => {
  if (!ROOMS.includes(room)) {
    return;
  }
  if (['__proto__', 'constructor', 'prototype'].includes(String(season))) {
    throw new Error('the key is not allowed');
  }
  prices[season] = price;
};
