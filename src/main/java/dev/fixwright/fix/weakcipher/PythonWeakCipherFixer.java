package dev.fixwright.fix.weakcipher;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.PythonFixer;
import dev.fixwright.fix.PythonSite;
import java.util.List;

/** Says what stands in the way of another cipher in Python: both ends must change together. */
public final class PythonWeakCipherFixer implements PythonFixer {
    @Override
    public String weakness() {
        return "weakcipher";
    }

    @Override
    public List<String> languages() {
        return List.of();
    }

    @Override
    public Attempt attempt(PythonSite site) {
        if (imports(site, "Cryptodome")) {
            return Attempt.declined("`Cryptodome` is the name of `pycryptodomex`, which is cared for");
        }
        if (imports(site, "Crypto")) {
            return Attempt.declined(
                    site.libraries().has("pycryptodome")
                            ? "the requirements name `pycryptodome`, which took over the name `Crypto` and is cared for"
                            : "nobody cares for `pycrypto` any more: require `pycryptodome` instead, which has the same names");
        }
        return Attempt.declined(
                "what was encrypted before must still be decrypted, and the code that does so is not changed"
                        + " here: move both ends to AES in GCM together");
    }

    private static boolean imports(PythonSite site, String name) {
        return site.nodes("import_statement", "import_from_statement").stream()
                .anyMatch(line -> line.text().matches("(?s)(import|from)\\s+" + name + "\\b.*"));
    }
}
