using System.Data.SqlClient;

public class Paging
{
    public int Count(SqlConnection db, string city)
    {
        string where = " WHERE city = '" + city + "'";
        var count = new SqlCommand("SELECT COUNT(*) FROM shops" + where, db);
        var rows = new SqlCommand("SELECT * FROM shops" + where, db);
        rows.ExecuteReader();
        return (int)count.ExecuteScalar();
    }
}
