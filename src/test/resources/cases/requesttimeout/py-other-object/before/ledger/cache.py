def fetch(cache, key):
    return cache.get(key)
