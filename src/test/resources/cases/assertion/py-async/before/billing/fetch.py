async def fetch(store, no):
    assert (await store.get(no)) is not None
    return await store.get(no)
