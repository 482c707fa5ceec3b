package dev.fixwright.backlog;

import dev.fixwright.backlog.BacklogItem.Status;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** A {@link BacklogItem} as a row of a query that knows {@code finding f} and {@code backlog_item b}. */
final class ItemRow {
    /**
     * Where an item stands: what a person set or what was learned since, whichever came later. An accepted risk stays
     * accepted when a finding is merely open again.
     */
    static final String STATUS = "case when b.status is not null and (b.status_at >= f.status_at"
            + " or (b.status = 'accepted_risk' and f.status = 'open')) then b.status"
            + " when f.status = 'resolved' then 'done'"
            + " when f.status = 'dismissed' and f.assessment = 'not_affected' then 'done'"
            + " when f.status = 'dismissed' then 'accepted_risk' else f.status end";

    static final String COLUMNS = FindingRow.COLUMNS + ", " + STATUS + " as b_effective, b.status as b_status,"
            + " b.status_by as b_by, b.owner as b_owner, b.notes as b_notes, b.target_date as b_target,"
            + " b.asset_id as b_asset, b.updated_at as b_updated, v.uid as v_uid";

    static final String FROM = FindingRow.FROM + "left join backlog_item b on b.finding_id = f.id"
            + " left join scan v on v.id = b.verified_scan ";

    private ItemRow() {}

    /** @param scan the one that was asked about, if any was */
    static BacklogItem read(ResultSet row, Optional<UUID> scan) throws SQLException {
        TrackedFinding finding = FindingRow.read(row);
        String effective = row.getString("b_effective");
        boolean set = FindingRow.text(row, "b_status").equals(Optional.of(effective));
        return new BacklogItem(
                scan.orElse(finding.scan()),
                finding,
                Status.of(effective).orElseThrow(),
                set ? FindingRow.text(row, "b_by") : Optional.empty(),
                FindingRow.text(row, "b_owner"),
                FindingRow.text(row, "b_notes"),
                FindingRow.maybeTime(row, "b_target"),
                FindingRow.text(row, "b_asset"),
                Optional.ofNullable(row.getObject("v_uid", UUID.class)),
                FindingRow.maybeTime(row, "b_updated"));
    }
}
