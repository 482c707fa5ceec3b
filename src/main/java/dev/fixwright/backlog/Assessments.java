package dev.fixwright.backlog;

import dev.fixwright.access.Caller;
import dev.fixwright.access.TenantScope;
import dev.fixwright.backlog.Assessment.Approval;
import dev.fixwright.backlog.Assessment.Revision;
import dev.fixwright.backlog.Assessment.Statement;
import dev.fixwright.database.Database;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What is said about findings. */
public final class Assessments {
    private final Database database;

    Assessments(Database database) {
        this.database = database;
    }

    /** The newest finding first, by the number of the page, from 1. */
    public Page<Assessment> page(TenantScope scope, AssessmentFilter filter, long number, int size) {
        throw new UnsupportedOperationException(String.valueOf(database));
    }

    public Optional<Assessment> one(TenantScope scope, UUID assessment) {
        throw new UnsupportedOperationException();
    }

    /** The effective ones of findings, by the finding; what the scope does not have is left out. */
    public Map<UUID, Assessment> effective(TenantScope scope, Collection<UUID> findings) {
        throw new UnsupportedOperationException();
    }

    /** The revisions of an assessment, the oldest first; empty where there is no such assessment. */
    public List<Revision> revisions(TenantScope scope, UUID assessment) {
        throw new UnsupportedOperationException();
    }

    /**
     * Says something about a finding: a new revision.
     *
     * @param approval PENDING, or APPROVED to make it effective at once
     */
    public Assessment create(Caller caller, UUID finding, Statement statement, Approval approval) {
        throw new UnsupportedOperationException();
    }

    /** Makes a revision effective. Approving it again changes nothing. */
    public Revision approve(Caller caller, UUID revision, String note) {
        throw new UnsupportedOperationException();
    }
}
