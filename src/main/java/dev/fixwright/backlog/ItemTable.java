package dev.fixwright.backlog;

import dev.fixwright.backlog.BacklogItem.Status;
import dev.fixwright.backlog.ItemChange.Field;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/** The SQL that writes the table {@code backlog_item}. */
final class ItemTable {
    private ItemTable() {}

    /** Sees to it that there is a row, and that nobody else changes it meanwhile. */
    static void hold(Handle handle, long finding, String tenant, OffsetDateTime now) {
        handle.createUpdate("insert into backlog_item (finding_id, tenant, updated_at)"
                        + " values (:finding, :tenant, :now) on conflict do nothing")
                .bind("finding", finding)
                .bind("tenant", tenant)
                .bind("now", now)
                .execute();
        handle.createQuery("select finding_id from backlog_item where finding_id = :finding for update")
                .bind("finding", finding)
                .mapTo(Long.class)
                .one();
    }

    /** Writes what is said over what there was. */
    static void write(Handle handle, long finding, ItemChange change, String by, OffsetDateTime now) {
        String status = change.status().said()
                ? ", status = :status, status_at = :now, status_by = cast(:by as varchar(200))"
                : "";
        Update update = handle.createUpdate("update backlog_item set updated_at = :now" + status
                        + set(change.owner(), "owner") + set(change.notes(), "notes")
                        + set(change.targetDate(), "target_date") + set(change.assetId(), "asset_id")
                        + " where finding_id = :finding")
                .bind("finding", finding)
                .bind("now", now);
        if (change.status().said()) {
            update.bind("status", change.status().value().map(Status::word).orElse(null))
                    .bind("by", change.status().value().map(set -> by).orElse(null));
        }
        bind(update, change.owner(), "owner");
        bind(update, change.notes(), "notes");
        bind(update, change.assetId(), "asset_id");
        if (change.targetDate().said()) {
            update.bind(
                    "target_date",
                    change.targetDate().value().map(ItemTable::utc).orElse(null));
        }
        update.execute();
    }

    private static String set(Field<?> field, String column) {
        return field.said() ? ", " + column + " = :" + column : "";
    }

    private static void bind(Update update, Field<String> field, String column) {
        if (field.said()) {
            // PostgreSQL knows no text with a NUL in it.
            update.bind(
                    column, field.value().map(text -> text.replace("\0", "")).orElse(null));
        }
    }

    private static OffsetDateTime utc(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }

    /** Keeps against which scan an item was verified; {@code doneBy} did so where it is gone there. */
    static void verified(Handle handle, long finding, long scan, Optional<String> doneBy, OffsetDateTime now) {
        handle.createUpdate(
                        "update backlog_item set verified_scan = :scan, updated_at = :now where finding_id = :finding")
                .bind("scan", scan)
                .bind("now", now)
                .bind("finding", finding)
                .execute();
        doneBy.ifPresent(by -> handle.createUpdate("update backlog_item set status = 'done', status_at = :now,"
                        + " status_by = :by where finding_id = :finding")
                .bind("now", now)
                .bind("by", by)
                .bind("finding", finding)
                .execute());
    }

    /** An item for the audit log. */
    static Map<String, ?> plain(BacklogItem item) {
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("status", item.status().word());
        item.owner().ifPresent(owner -> plain.put("owner", owner));
        item.notes().ifPresent(notes -> plain.put("notes", notes));
        item.targetDate().ifPresent(date -> plain.put("targetDate", date.toString()));
        item.assetId().ifPresent(asset -> plain.put("assetId", asset));
        item.verified().ifPresent(scan -> plain.put("verifyScanId", PublicId.SCAN.of(scan)));
        return plain;
    }
}
