exports.add = (totals, pair) => {
  const [name, amount] = pair;
  if (['__proto__', 'constructor', 'prototype'].includes(String(name))) {
    throw new Error('the key is not allowed');
  }
  totals[name] = amount;
};
