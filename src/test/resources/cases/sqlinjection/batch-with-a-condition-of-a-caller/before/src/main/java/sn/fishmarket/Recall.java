package sn.fishmarket;

import org.springframework.jdbc.core.JdbcOperations;

public class Recall {
    private final JdbcOperations operations;

    public Recall(JdbcOperations operations) {
        this.operations = operations;
    }

    public void recall(String boat, String condition) {
        operations.batchUpdate(
                "UPDATE crate SET recalled = 1 WHERE boat = '" + boat + "'",
                "UPDATE sale SET refunded = 1 WHERE " + condition);
    }
}
