/** Values that an attacker can turn into LDAP filters or names: handed over as arguments instead. */
@NullMarked
package dev.fixwright.fix.ldapinjection;

import org.jspecify.annotations.NullMarked;
