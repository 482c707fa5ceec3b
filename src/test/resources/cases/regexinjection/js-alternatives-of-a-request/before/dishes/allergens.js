const menu = require('./menu');

exports.without = (req, res) => {
  const allergens = [].concat(req.query.allergen || []);
  const any = new RegExp(allergens.join('|'), 'i');
  res.json(menu.filter((dish) => !any.test(dish.contains)));
};
