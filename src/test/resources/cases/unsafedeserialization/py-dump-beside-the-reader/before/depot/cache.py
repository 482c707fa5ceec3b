import pickle


class Cache:
    def __init__(self, redis):
        self.redis = redis

    def put(self, key, value):
        self.redis.setex(key, 300, pickle.dumps(value))
