var errorhandler = require('errorhandler')

module.exports = function admin (router) {
  router.get('/admin/stock', require('./stock'))
  router.use('/admin', errorhandler())
}
