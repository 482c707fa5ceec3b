const allowed = new Set(['/map', '/tickets']);

exports.after = (req, res) => res.redirect(allowed.has(req.query.to) ? req.query.to : '/map');
