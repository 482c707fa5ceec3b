const { render } = require('../views/roster');
const mail = require('../lib/mail');

module.exports = async (week) => {
  const attachment = new Buffer(render(week));
  await mail.send({ to: 'nurses@clinic.example', subject: 'Roster', attachment });
};
