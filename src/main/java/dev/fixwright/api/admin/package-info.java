/** /admin: organisations, principals, tokens and the audit log, for administrators and their programs. */
@NullMarked
package dev.fixwright.api.admin;

import org.jspecify.annotations.NullMarked;
