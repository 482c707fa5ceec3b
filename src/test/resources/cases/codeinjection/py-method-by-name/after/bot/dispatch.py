class Bot:
    def handle(self, action, message):
        return getattr(self.commands, action)(message)
