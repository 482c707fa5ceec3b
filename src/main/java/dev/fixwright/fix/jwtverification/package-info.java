/** JSON Web Tokens whose signature nobody checks. */
@NullMarked
package dev.fixwright.fix.jwtverification;

import org.jspecify.annotations.NullMarked;
