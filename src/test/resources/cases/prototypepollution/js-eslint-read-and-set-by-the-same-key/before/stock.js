exports.take = (stock, article, pieces) => {
  const level = stock[article];
  if (level >= pieces) {
    stock[article] = level - pieces;
  }
};
