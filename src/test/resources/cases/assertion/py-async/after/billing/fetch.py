async def fetch(store, no):
    if (await store.get(no)) is None:
        raise AssertionError
    return await store.get(no)
