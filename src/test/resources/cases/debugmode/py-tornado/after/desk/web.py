import tornado.web

handlers = []
app = tornado.web.Application(handlers, autoreload=False)
