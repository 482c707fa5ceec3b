exports.take = (stock, article, pieces) => {
  if (['__proto__', 'constructor', 'prototype'].includes(String(article))) {
    throw new Error('the key is not allowed');
  }
  const level = stock[article];
  if (level >= pieces) {
    stock[article] = level - pieces;
  }
};
