const changes = require('./changes');

exports.follow = (menu) => {
  changes.watch((price, dish) => {
    menu[dish] = price;
  });
};
