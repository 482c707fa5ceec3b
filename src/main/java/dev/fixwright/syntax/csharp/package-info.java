/** What C# source says: names and where they get their values, types as far as they are written, calls, and texts built of literals. */
@NullMarked
package dev.fixwright.syntax.csharp;

import org.jspecify.annotations.NullMarked;
