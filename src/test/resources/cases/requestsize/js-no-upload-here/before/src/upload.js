const express = require('express')

const router = express.Router()

router.post('/photos', (req, res) => {
  res.sendStatus(204)
})

module.exports = router
