class Herd:
    def __init__(self, cows):
        self.cows = cows

    def move(self, tag, stall):
        self.cows.update_one({'tag': {'$eq': tag}}, {'$set': {'stall': stall}})
