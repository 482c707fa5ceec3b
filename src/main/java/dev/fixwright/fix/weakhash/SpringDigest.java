package dev.fixwright.fix.weakhash;

import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.syntax.java.JavaEdits;

/** Spring's DigestUtils knows MD5 only: Commons Codec takes its place where it is at hand, else a small method. */
final class SpringDigest {
    private final JavaSite site;
    private final JavaEdits edits;

    SpringDigest(JavaSite site, JavaEdits edits) {
        this.site = site;
        this.edits = edits;
    }

    void replace(MethodCallExpr call) {
        boolean hex = call.getNameAsString().endsWith("AsHex");
        String argument = site.file().text(call.getArgument(0));
        if (site.project().libraries(site.finding().path()).has("commons-codec")) {
            edits.replace(call, HashCalls.CODEC + (hex ? ".sha256Hex(" : ".sha256(") + argument + ")");
            return;
        }
        String name = hex ? "sha256Hex" : "sha256";
        edits.replace(call, name + "(" + argument + ")");
        boolean there = site.file().unit().findAll(com.github.javaparser.ast.body.MethodDeclaration.class).stream()
                .anyMatch(method -> method.getNameAsString().equals(name));
        if (!there) {
            addMethod(call, name, hex);
        }
    }

    private void addMethod(MethodCallExpr call, String name, boolean hex) {
        TypeDeclaration<?> type = site.file().unit().getTypes().stream()
                .filter(one -> one.isAncestorOf(call))
                .findFirst()
                .orElseThrow();
        String digest = "java.security.MessageDigest.getInstance(\"SHA-256\").digest(bytes)";
        edits.addMember(
                type,
                "/** SHA-256" + (hex ? " in hexadecimal" : "") + ", which every Java platform has. */",
                "private static " + (hex ? "String " : "byte[] ") + name + "(byte[] bytes) {",
                "    try {",
                hex
                        ? "        return String.format(\"%064x\", new java.math.BigInteger(1, " + digest + "));"
                        : "        return " + digest + ";",
                "    } catch (java.security.NoSuchAlgorithmException e) {",
                "        throw new IllegalStateException(e);",
                "    }",
                "}");
    }
}
