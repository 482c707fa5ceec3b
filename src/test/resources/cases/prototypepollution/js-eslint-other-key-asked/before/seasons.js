const ROOMS = ['single', 'double'];

exports.price = (prices, room, season, price) => {
  if (!ROOMS.includes(room)) {
    return;
  }
  prices[season] = price;
};
