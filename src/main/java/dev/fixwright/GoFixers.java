package dev.fixwright;

import dev.fixwright.fix.Fixer;
import dev.fixwright.fix.allinterfaces.GoAllInterfacesFixer;
import dev.fixwright.fix.cleartextlogging.GoCleartextLoggingFixer;
import dev.fixwright.fix.commandinjection.GoCommandInjectionFixer;
import dev.fixwright.fix.hostkey.GoHostKeyFixer;
import dev.fixwright.fix.insecurecookie.GoCookieFixer;
import dev.fixwright.fix.insecuretempfile.GoTempFileFixer;
import dev.fixwright.fix.loginjection.GoLogInjectionFixer;
import dev.fixwright.fix.loopvariable.GoLoopVariableFixer;
import dev.fixwright.fix.openredirect.GoOpenRedirectFixer;
import dev.fixwright.fix.pathtraversal.GoArchiveFixer;
import dev.fixwright.fix.pathtraversal.GoPathFixer;
import dev.fixwright.fix.permissions.GoPermissionsFixer;
import dev.fixwright.fix.servertimeout.GoServerTimeoutFixer;
import dev.fixwright.fix.sqlinjection.GoSqlInjectionFixer;
import dev.fixwright.fix.ssrf.GoSsrfFixer;
import dev.fixwright.fix.stacktraceexposure.GoStackTraceFixer;
import dev.fixwright.fix.tls.GoTlsFixer;
import dev.fixwright.fix.weakhash.GoWeakHashFixer;
import dev.fixwright.fix.weakkey.GoWeakKeyFixer;
import dev.fixwright.fix.weakrandom.GoWeakRandomFixer;
import dev.fixwright.fix.xss.GoXssFixer;
import java.util.List;

/** The fixers of Go. */
final class GoFixers {
    private GoFixers() {}

    static List<Fixer> all() {
        return List.of(
                new GoSqlInjectionFixer(),
                new GoPathFixer(),
                new GoArchiveFixer(),
                new GoOpenRedirectFixer(),
                new GoXssFixer(),
                new GoLogInjectionFixer(),
                new GoCleartextLoggingFixer(),
                new GoCommandInjectionFixer(),
                new GoStackTraceFixer(),
                new GoSsrfFixer(),
                new GoTlsFixer(),
                new GoWeakHashFixer(),
                new GoWeakKeyFixer(),
                new GoWeakRandomFixer(),
                new GoHostKeyFixer(),
                new GoPermissionsFixer(),
                new GoTempFileFixer(),
                new GoCookieFixer(),
                new GoServerTimeoutFixer(),
                new GoAllInterfacesFixer(),
                new GoLoopVariableFixer());
    }
}
