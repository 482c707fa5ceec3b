/** Tenants, principals, roles, tokens, single sign-on, the budget of writes, and the audit log. */
@NullMarked
package dev.fixwright.access;

import org.jspecify.annotations.NullMarked;
