module.exports = function (database, name) {
  return database.query("SELECT * FROM legacy WHERE name = '" + name + "'");
};
