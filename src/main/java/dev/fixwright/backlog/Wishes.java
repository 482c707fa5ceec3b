package dev.fixwright.backlog;

import dev.fixwright.access.Audit;
import dev.fixwright.access.Caller;
import dev.fixwright.access.Change;
import dev.fixwright.access.RefusedException;
import dev.fixwright.access.RefusedException.Problem;
import dev.fixwright.access.TenantScope;
import dev.fixwright.database.Database;
import dev.fixwright.database.Transaction;
import dev.fixwright.remediation.FindingCount.Counted;
import dev.fixwright.remediation.FindingStatus;
import dev.fixwright.remediation.RemediateAlertTask;
import dev.fixwright.remediation.RemediationState;
import dev.fixwright.remediation.WishTable;
import dev.fixwright.remediation.WishTable.Asking;
import dev.fixwright.remediation.WishTable.Live;
import dev.fixwright.repository.BranchName;
import dev.fixwright.task.TaskQueue;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Asks for remediations. */
public final class Wishes {
    private static final int LONGEST_TITLE = 250;

    /** A merge makes the title a commit's, which calls people, ends issues, and may be read other than it is written. */
    private static final Pattern UNFIT_IN_TITLE = Pattern.compile("\\p{Cc}|\\p{Cf}|@[A-Za-z0-9]|#[0-9]");

    private final Database database;
    private final TaskQueue queue;
    private final Audit audit;
    private final InstantSource clock;

    Wishes(Database database, TaskQueue queue, Audit audit, InstantSource clock) {
        this.database = database;
        this.queue = queue;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Asks for the remediation of a finding: the remediation, its task and the audit's row, or nothing. However many ask
     * at the same time, one is granted a fresh one, and all get the same.
     *
     * <p>Refused as NOT_FOUND where the caller may see no such finding, as CONFLICT where there is nothing to be done
     * about it (it is gone, dismissed, or its risk is accepted), as INVALID where it cannot be fixed as wished.
     */
    public Granted ask(Caller caller, UUID finding, Wish wish) {
        return database.inTransaction(tx -> {
            Wanted wanted = Wanted.find(tx.handle(), caller.tenants(), finding)
                    .orElseThrow(() -> RefusedException.notFound("There is no such finding."));
            Counted held = FindingStatus.holdIfThere(tx.handle(), wanted.id())
                    .orElseThrow(() -> RefusedException.notFound("There is no such finding."));
            // Whatever was decided while others held it.
            Wanted now = Wanted.find(tx.handle(), caller.tenants(), finding).orElseThrow();
            Optional<Live> live = WishTable.live(tx.handle(), wanted.id());
            if (live.filter(Wishes::isUnderWay).isEmpty()) {
                now.refuseIfDone();
            }
            refuse(now, wish);
            return granted(tx, caller, now.takenUp(tx.handle()), held, live, wish);
        });
    }

    /** Why {@link #ask} would be refused as a CONFLICT now, if it would; all else is refused in the same way. */
    public Optional<String> objection(Caller caller, UUID finding, Wish wish) {
        return database.read(handle -> {
            Wanted wanted = Wanted.find(handle, caller.tenants(), finding)
                    .orElseThrow(() -> RefusedException.notFound("There is no such finding."));
            refuse(wanted, wish);
            if (WishTable.live(handle, wanted.id()).filter(Wishes::isUnderWay).isPresent()) {
                return Optional.empty();
            }
            try {
                wanted.refuseIfDone();
                wanted.host(handle);
                return Optional.empty();
            } catch (RefusedException e) {
                return Optional.of(e.reason());
            }
        });
    }

    /** Whether somebody asked for it before, or it is more than a wish. */
    private static boolean isUnderWay(Live live) {
        return live.asked() || live.state() != RemediationState.QUEUED;
    }

    private Granted granted(
            Transaction tx, Caller caller, Wanted wanted, Counted held, Optional<Live> live, Wish wish) {
        Optional<Live> underWay = live.filter(Wishes::isUnderWay);
        if (underWay.isPresent()) {
            return new Granted(work(tx, wanted, underWay.get().id()), false);
        }
        Asking asking = new Asking(caller.principal().name(), caller.principal().id(), wish.branch(), wish.title());
        long remediation = live.map(Live::id).orElseGet(() -> WishTable.begin(tx.handle(), held, asking, now()));
        if (live.isPresent()) {
            WishTable.take(tx.handle(), remediation, asking);
        }
        queue.add(tx, RemediateAlertTask.of(wanted.repository().orElseThrow(), wanted.alert()));
        Work work = work(tx, wanted, remediation);
        audit.add(
                tx,
                caller,
                new Change(
                        Optional.of(wanted.tenant()),
                        "remediation.ask",
                        PublicId.SESSION.of(work.uid()),
                        Map.of(),
                        Map.of("finding", PublicId.FINDING.of(work.finding()), "state", "queued")));
        return new Granted(work, true);
    }

    private static Work work(Transaction tx, Wanted wanted, long remediation) {
        return Works.one(tx.handle(), TenantScope.of(wanted.tenant()), remediation)
                .orElseThrow();
    }

    private static void refuse(Wanted wanted, Wish wish) {
        wish.repository()
                .filter(name -> !name.equalsIgnoreCase(wanted.repositoryName()))
                .ifPresent(name -> invalid(
                        "repo",
                        "the finding is in " + wanted.repositoryName()
                                + ", and a fix cannot be proposed anywhere else"));
        wish.branch().flatMap(Wishes::reasonAgainst).ifPresent(reason -> invalid("branch", reason));
        wish.title()
                .filter(title -> title.isBlank()
                        || title.length() > LONGEST_TITLE
                        || UNFIT_IN_TITLE.matcher(title).find())
                .ifPresent(title -> invalid(
                        "title",
                        "a title is one line of at most " + LONGEST_TITLE
                                + " characters, without @ before a name, # before"
                                + " a number, or characters that are not seen"));
    }

    private static Optional<String> reasonAgainst(String branch) {
        try {
            new BranchName(branch);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of("a branch is named with small letters, digits and . _ / - , and not "
                    + "with refs/heads/ before it");
        }
    }

    private static void invalid(String field, String reason) {
        throw RefusedException.invalid(reason, new Problem(List.of("body", field), reason, "value_error"));
    }

    /**
     * Calls off a remediation. False where the caller may see none, or it is over; one whose pull request is open is a
     * CONFLICT: people close that.
     */
    public boolean cancel(Caller caller, UUID work) {
        return database.inTransaction(tx -> {
            Optional<Wanted> found = Wanted.ofWork(tx.handle(), caller.tenants(), work);
            if (found.isEmpty()) {
                return false;
            }
            Counted held = FindingStatus.hold(tx.handle(), found.get().id());
            Optional<Live> live = WishTable.live(tx.handle(), found.get().id());
            if (live.isEmpty() || !work(tx, found.get(), live.get().id()).uid().equals(work)) {
                return false;
            }
            RemediationState state = live.get().state();
            if (state != RemediationState.QUEUED && state != RemediationState.FIXING) {
                throw RefusedException.conflict(
                        "Its pull request is proposed; close that to end it.", PublicId.SESSION.of(work));
            }
            WishTable.callOff(
                    tx.handle(), held, live.get().id(), caller.principal().name(), now());
            audit.add(
                    tx,
                    caller,
                    new Change(
                            Optional.of(found.get().tenant()),
                            "remediation.cancel",
                            PublicId.SESSION.of(work),
                            Map.of("state", state.word()),
                            Map.of("state", "cancelled")));
            return true;
        });
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
