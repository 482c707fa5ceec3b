package sn.fishmarket;

import java.util.List;
import java.util.Scanner;
import org.springframework.jdbc.core.JdbcTemplate;

public class Auction {
    private final JdbcTemplate jdbc;
    private final List<String> journal;

    public Auction(JdbcTemplate jdbc, List<String> journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    public void bid(Scanner bids) {
        String bid = "INSERT INTO bid (bidder) VALUES ('" + bids.nextLine() + "')";
        journal.add(bid);
        jdbc.batchUpdate(bid, "UPDATE auction SET bids = bids + 1");
    }
}
