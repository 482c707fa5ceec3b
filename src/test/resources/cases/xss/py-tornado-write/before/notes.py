import tornado.web


class Note(tornado.web.RequestHandler):
    def get(self, note_id):
        title = self.get_argument("title", "")
        self.write("<p>" + title + "</p>")
