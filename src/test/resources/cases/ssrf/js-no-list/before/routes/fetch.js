const got = require('got');

module.exports = async (req, res) => res.send((await got(req.body.url)).body);
