def load(store):
    return store.get("password")
