using System.Data;
using System.Data.SqlClient;

public class Branches
{
    public DataTable InCity(SqlConnection db, string city, bool open)
    {
        string where = " WHERE city = '" + city + "'" + (open ? " AND open = 1" : "");
        var table = new DataTable();
        var adapter = new SqlDataAdapter("SELECT * FROM branches" + where, db);
        adapter.Fill(table);
        return table;
    }
}
