def row(contact, columns):
    return [eval("contact." + column) for column in columns]
