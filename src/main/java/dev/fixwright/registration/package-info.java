/** How a server without an app gets one: from a person's choice to the app's key, kept encrypted. */
@NullMarked
package dev.fixwright.registration;

import org.jspecify.annotations.NullMarked;
