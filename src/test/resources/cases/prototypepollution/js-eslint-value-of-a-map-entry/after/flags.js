exports.plain = (flags) => {
  const plain = {};
  flags.forEach((on, flag) => {
    if (flag === '__proto__' || flag === 'constructor' || flag === 'prototype') {
      return;
    }
    plain[flag] = on;
  });
  return plain;
};
