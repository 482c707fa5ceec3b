module.exports = (to, from) => {
  for (const key of Object.keys(from)) {
    if (key === '__proto__') continue;
    to[key] = from[key];
  }
};
