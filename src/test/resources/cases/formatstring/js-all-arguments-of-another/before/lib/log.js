exports.info = (...parts) => {
  console.info(...parts);
};
