const libxmljs = require('libxmljs');

module.exports = (req, res) => {
  const document = libxmljs.parseXml(req.files.invoice.data, { noblanks: true, noent: true });
  res.json({ root: document.root().name() });
};
