exports.at = (root, steps) => {
  if (steps.some((step) => step === '__proto__')) {
    return undefined;
  }
  let at = root;
  for (const step of steps) {
    at = at[step];
  }
  return at;
};
