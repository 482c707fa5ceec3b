import ldap
from ldap.filter import escape_filter_chars

BASE = "dc=example,dc=org"


async def owner(connection, number):
    entries = await connection.search(BASE, 2, f"(|(telephoneNumber={escape_filter_chars(str(number))})(mobile={escape_filter_chars(str(number))}))")
    return entries[0]
