const csrf = require('csurf');
const router = require('express').Router();

router.get('/form', csrf(), (req, res) => res.json({ token: req.csrfToken() }));
router.post('/orders', (req, res) => res.sendStatus(201));

module.exports = router;
