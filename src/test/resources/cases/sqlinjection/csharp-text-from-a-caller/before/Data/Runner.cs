using System.Data.SqlClient;

public static class Runner
{
    public static int Run(SqlConnection db, string sql)
    {
        using var command = new SqlCommand(sql, db);
        return command.ExecuteNonQuery();
    }
}
