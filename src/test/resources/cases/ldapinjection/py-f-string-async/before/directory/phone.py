import ldap

BASE = "dc=example,dc=org"


async def owner(connection, number):
    entries = await connection.search(BASE, 2, f"(|(telephoneNumber={number})(mobile={number}))")
    return entries[0]
