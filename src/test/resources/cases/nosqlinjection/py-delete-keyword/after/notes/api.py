def forget(notes, owner):
    notes.delete_many(filter={"owner": {"$eq": owner}})
