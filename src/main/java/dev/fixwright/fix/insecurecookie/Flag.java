package dev.fixwright.fix.insecurecookie;

import com.github.javaparser.ast.expr.MethodCallExpr;
import java.util.Locale;

/** The cookie attribute that a rule misses. */
enum Flag {
    SECURE("Secure", "setSecure", "secure", "the browser sends the cookie over encrypted connections only"),
    HTTP_ONLY("HttpOnly", "setHttpOnly", "httpOnly", "no script in the page can read the cookie");

    private final String attribute;
    private final String setter;
    private final String step;
    private final String effect;

    Flag(String attribute, String setter, String step, String effect) {
        this.attribute = attribute;
        this.setter = setter;
        this.step = step;
        this.effect = effect;
    }

    static Flag of(String rule) {
        String id = rule.toLowerCase(Locale.ROOT).replaceAll("[-_]", "");
        return id.contains("httponly") || id.contains("s3330") ? HTTP_ONLY : SECURE;
    }

    /** Its name in a Set-Cookie header. */
    String attribute() {
        return attribute;
    }

    /** The setter of a servlet's cookie. */
    String setter() {
        return setter;
    }

    /** The step of a builder. */
    String step() {
        return step;
    }

    /** What it does, as the end of a sentence. */
    String effect() {
        return effect;
    }

    /** Whether a call with one argument sets this flag, under whichever of its names. */
    boolean isSetBy(MethodCallExpr call) {
        String name = call.getNameAsString();
        return call.getArguments().size() == 1
                && (name.equals(setter)
                        || name.equals(step)
                        || (name.matches("set\\w*Cookie\\w*") && name.contains(attribute))
                        || name.matches("set(Use)?(Cookie)?" + attribute + "(Cookie)?"));
    }

    /** Whether a setting of the Secure flag asks the request whether it came encrypted. */
    boolean followsTheRequest(MethodCallExpr setting) {
        return this == SECURE && setting.getArgument(0).toString().endsWith(".isSecure()");
    }

    /** Why a setting that asks the request stays. */
    static String asTheRequest(MethodCallExpr setting) {
        return "the cookie is already marked Secure whenever `" + setting.getArgument(0)
                + "` says that the request came encrypted; behind a proxy that decrypts, let the server learn it from"
                + " the proxy";
    }
}
