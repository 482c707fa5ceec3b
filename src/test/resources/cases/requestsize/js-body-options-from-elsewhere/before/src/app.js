const express = require('express')
const { bodies } = require('./settings')

const app = express()
app.use(express.json(bodies))

module.exports = app
