/** Kubernetes manifests: the pods and containers in them, over the nodes of YAML files. */
@NullMarked
package dev.fixwright.syntax.kubernetes;

import org.jspecify.annotations.NullMarked;
