exports.price = function (article, rule) {
  var amount = article.amount;
  var price = article.price;
  return eval(rule);
};
