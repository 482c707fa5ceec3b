module.exports = (prices, counts) => {
  let total = 0;
  for (let i = 0; i < prices.length; i++) {
    total += prices[i] * counts[i];
  }
  return total;
};
