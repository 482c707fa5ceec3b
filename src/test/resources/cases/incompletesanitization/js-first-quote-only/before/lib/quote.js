module.exports.quote = function (name) {
  return "'" + name.replace("'", "''") + "'";
};
