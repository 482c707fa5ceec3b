using Microsoft.Data.SqlClient;

namespace Store;

public class Changed
{
    public object Find(SqlConnection connection, string name)
    {
        string sql = "SELECT price FROM prices WHERE name = '" + name + "'";
        name = "none";
        var command = new SqlCommand(sql, connection);
        return command.ExecuteScalar() ?? name;
    }
}
