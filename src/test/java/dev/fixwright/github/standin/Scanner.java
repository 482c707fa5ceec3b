package dev.fixwright.github.standin;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** A tool that looks at the files of a commit, by path, and writes a SARIF log. */
public interface Scanner {
    JsonNode scan(Map<String, byte[]> files);
}
