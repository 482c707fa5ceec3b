/** What an app's manifest allows others. */
@NullMarked
package dev.fixwright.fix.androidmanifest;

import org.jspecify.annotations.NullMarked;
