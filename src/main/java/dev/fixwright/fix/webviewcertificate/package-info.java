/** Web views that go on where a page's certificate does not fit. */
@NullMarked
package dev.fixwright.fix.webviewcertificate;

import org.jspecify.annotations.NullMarked;
