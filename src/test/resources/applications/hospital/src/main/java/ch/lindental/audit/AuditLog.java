package ch.lindental.audit;

import java.util.logging.Level;
import java.util.logging.Logger;

public class AuditLog {
    private static final Logger LOG = Logger.getLogger("audit");

    private final String system;

    public AuditLog(String system) {
        this.system = system;
    }

    public void seen(String who, long patient) {
        LOG.info(system + ": " + who + " saw " + patient);
    }

    public void changed(String who, String field, Object before, Object after) {
        LOG.log(Level.INFO, "{0} changed {1}", new Object[] {who, field});
        LOG.log(Level.FINE, field + ": " + before + " -> " + after);
    }

    public void failed(String who, Exception e) {
        LOG.log(Level.SEVERE, "failed for " + who, e);
    }

    public void started() {
        LOG.config("audit of version " + AuditLog.class.getPackage().getImplementationVersion());
    }

    public void counted(int entries, long millis) {
        LOG.info("audit: " + entries + " entries in " + millis + " ms");
    }
}
