def row(contact, columns):
    return [getattr(contact, column) for column in columns]
