const { parseXml } = require('libxmljs');

module.exports.readMenu = function (req, res) {
  const menu = parseXml(req.body, { noent: true, noblanks: true });
  res.json(menu.find('//dish').map((dish) => dish.attr('name').value()));
};
