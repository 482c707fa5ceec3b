exports.add = (totals, pair) => {
  const [name, amount] = pair;
  totals[name] = amount;
};
