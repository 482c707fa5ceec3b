using System.Data.SqlClient;

namespace Legacy
{
    public class Notes
    {
        public SqlCommand About(SqlConnection db, string subject, bool exact)
        {
            var sql = "SELECT text FROM notes WHERE subject LIKE '" + subject;
            if (!exact) sql += "%";
            sql += "'";
            var cmd = new SqlCommand(sql, db);
            return cmd;
        }
    }
}
