using System.Data.SqlClient;

namespace Legacy
{
    public class Suppliers
    {
        public SqlCommand Find(SqlConnection db, string name, string city)
        {
            string sql = "SELECT * FROM suppliers WHERE name = @name";
            sql += " AND city = @city";
            SqlCommand cmd = new SqlCommand(sql, db);
            cmd.Parameters.AddWithValue("@name", name ?? "");
            cmd.Parameters.AddWithValue("@city", city ?? "");
            return cmd;
        }
    }
}
