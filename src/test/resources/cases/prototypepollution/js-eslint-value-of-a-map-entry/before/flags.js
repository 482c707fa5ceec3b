exports.plain = (flags) => {
  const plain = {};
  flags.forEach((on, flag) => {
    plain[flag] = on;
  });
  return plain;
};
