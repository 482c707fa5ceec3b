const { Sequelize } = require('sequelize');
const sequelize = new Sequelize('x');
exports.f = async (a) => {
  const [r] = await sequelize.query("UPDATE u SET n = '" + a.n + "' WHERE id = :id", { replacements: { id: a.id } });
  return r;
};
