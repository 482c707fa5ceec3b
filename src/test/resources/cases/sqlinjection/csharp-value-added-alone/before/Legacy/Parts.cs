using System.Data.SqlClient;

namespace Legacy
{
    public class Parts
    {
        public SqlCommand ById(SqlConnection db, string id)
        {
            string sql = "SELECT name, price FROM parts WHERE id = ";
            sql += id;
            var cmd = new SqlCommand(sql, db);
            return cmd;
        }
    }
}
