package shop.kontor.mailing;

import org.springframework.jdbc.core.support.JdbcDaoSupport;

public class MailingList extends JdbcDaoSupport {
    public String nameOf(String mail) {
        String sql = "select name from subscriber where mail = '" + mail + "'";
        return getJdbcTemplate().queryForObject(sql, String.class);
    }

    public void forget(String mail) {
        getJdbcTemplate().update("delete from subscriber where mail = ?", mail);
    }
}
