class Bot:
    def handle(self, action, message):
        return eval(f"self.commands.{action}(message)")
