module.exports = (req, err) => { console.error('failed', req.body, err); console.log(`u=${req.user?.name} ${req.params.id}`); };
