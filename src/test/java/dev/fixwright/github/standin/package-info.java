/** A stand-in for GitHub: stateful, over HTTP on loopback, with real git objects, as strict as GitHub where it matters. */
package dev.fixwright.github.standin;
