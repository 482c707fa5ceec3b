/** The operator's file about certificates, read and checked as a whole. */
@NullMarked
package dev.fixwright.certificate.setting;

import org.jspecify.annotations.NullMarked;
