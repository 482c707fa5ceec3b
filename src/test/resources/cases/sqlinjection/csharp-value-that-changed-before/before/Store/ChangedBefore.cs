using Microsoft.Data.SqlClient;

namespace Store;

public class ChangedBefore
{
    public object Find(SqlConnection connection, string name)
    {
        name = name.Trim();
        string sql = "SELECT price FROM prices WHERE name = '" + name + "'";
        var command = new SqlCommand(sql, connection);
        return command.ExecuteScalar();
    }
}
