var errorhandler = require('errorhandler')

module.exports = function admin (router) {
  router.get('/admin/stock', require('./stock'))
  if (process.env.NODE_ENV === 'development') {
    router.use('/admin', errorhandler())
  }
}
