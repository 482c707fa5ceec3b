package dev.fixwright.backlog;

import dev.fixwright.backlog.Scan.Source;
import dev.fixwright.remediation.AnalysisTable;
import dev.fixwright.remediation.HandedInScansTable;
import dev.fixwright.remediation.RepositoryTable;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The SQL that writes scans that are handed in. */
final class ScanWriter {
    private final Handle handle;
    private final NewScan about;
    private final Source source;
    private final String by;
    private final OffsetDateTime now;

    ScanWriter(Handle handle, NewScan about, Source source, String by, OffsetDateTime now) {
        this.handle = handle;
        this.about = about;
        this.source = source;
        this.by = by;
        this.now = now;
    }

    /** The tools whose results of a repository were handed in before. */
    List<String> tools(String repository) {
        return handle.createQuery("select tool from scan_series where tenant = :tenant and source = :source"
                        + " and repository_key = :repository order by tool")
                .bind("tenant", about.tenant())
                .bind("source", source.word())
                .bind("repository", RepositoryTable.handedIn(handle, about.tenant(), repository))
                .mapTo(String.class)
                .list();
    }

    UUID write(Optional<String> repository, String tool, List<Reported> reported) {
        long key = repository
                .map(name -> RepositoryTable.handedIn(handle, about.tenant(), name))
                .orElse(RepositoryTable.NONE);
        // Items of different names are different lists.
        String category = source == Source.ITEMS
                ? about.name().orElse("")
                : HandedInScansTable.category(handle, key, about.commit(), about.ref());
        long series = AnalysisTable.series(handle, about.tenant(), source.word(), key, tool, category);
        // Two scans of one series are taken in one after the other.
        ScanRow.holdSeries(handle, series);
        UUID uid = UUID.randomUUID();
        long scan = insert(uid, series, key, tool);
        String fullName = repository.orElse("/");
        int slash = fullName.indexOf('/');
        new HandedIn(
                        handle,
                        new HandedIn.Into(
                                scan,
                                series,
                                about.tenant(),
                                key,
                                fullName.substring(0, slash),
                                fullName.substring(slash + 1),
                                tool,
                                now))
                .write(reported);
        return uid;
    }

    private long insert(UUID uid, long series, long repository, String tool) {
        handle.createUpdate("insert into scan (uid, tenant, series, repository_key, host, tool, commit_id, ref, source,"
                        + " status, profile, name, asked_by, created_at) values (:uid, :tenant, :series, :repository,"
                        + " :host, :tool, :commit, :ref, :source, 'completed', :profile, :name, :by, :now)")
                .bind("uid", uid)
                .bind("tenant", about.tenant())
                .bind("series", series)
                .bind("repository", repository)
                .bind("host", repository == RepositoryTable.NONE ? null : kept(about.host(), 200, "github.com"))
                .bind("tool", tool)
                .bind("commit", kept(about.commit(), 100, null))
                .bind("ref", kept(about.ref(), 500, null))
                .bind("source", source.word())
                .bind("profile", kept(about.profile(), 200, null))
                .bind("name", kept(about.name(), 500, null))
                .bind("by", by)
                .bind("now", now)
                .execute();
        return handle.createQuery("select id from scan where uid = :uid")
                .bind("uid", uid)
                .mapTo(Long.class)
                .one();
    }

    private static @Nullable String kept(Optional<String> text, int most, @Nullable String otherwise) {
        return text.map(said -> Reported.cut(said, most)).orElse(otherwise);
    }
}
