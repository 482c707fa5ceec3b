using System.Data.SqlClient;

namespace Legacy
{
    public class Suppliers
    {
        public SqlCommand Find(SqlConnection db, string name, string city)
        {
            string sql = "SELECT * FROM suppliers WHERE name = '";
            sql += name;
            sql += "' AND city = '";
            sql += city;
            sql += "'";
            SqlCommand cmd = new SqlCommand(sql, db);
            return cmd;
        }
    }
}
