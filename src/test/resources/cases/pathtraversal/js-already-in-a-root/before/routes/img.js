module.exports = (req, res) => res.sendFile(req.params.name, { root: '/srv/img' });
