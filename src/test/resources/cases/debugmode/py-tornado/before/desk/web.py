import tornado.web

handlers = []
app = tornado.web.Application(handlers, debug=True, autoreload=False)
