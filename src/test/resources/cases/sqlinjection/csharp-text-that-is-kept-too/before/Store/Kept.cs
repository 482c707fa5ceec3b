using Microsoft.Data.SqlClient;

namespace Store;

public class Kept
{
    private string last;

    public object Find(SqlConnection connection, string name)
    {
        string sql = "SELECT price FROM prices WHERE name = '" + name + "'";
        last = sql;
        var command = new SqlCommand(sql, connection);
        return command.ExecuteScalar() ?? last;
    }
}
