package dev.fixwright.repository;

import dev.fixwright.source.SourcePath;
import java.util.Optional;

/** One file's whole content before and after; empty before where the file is new. */
record FileChange(SourcePath path, Optional<byte[]> before, byte[] after) {}
