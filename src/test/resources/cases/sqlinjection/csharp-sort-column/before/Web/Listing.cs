using System.Data.SqlClient;

public class Listing
{
    public SqlCommand Sorted(SqlConnection db, string column)
    {
        return new SqlCommand("SELECT * FROM listings ORDER BY " + column, db);
    }
}
