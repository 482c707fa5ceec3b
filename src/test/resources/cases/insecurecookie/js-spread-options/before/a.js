module.exports = (req, res, opts) => { res.cookie('a', 'b', { ...opts, maxAge: 1 }); };
