using Microsoft.Data.SqlClient;

namespace Store;

public class Measured
{
    public object Find(SqlConnection connection, string name)
    {
        string sql = "SELECT price FROM prices WHERE name = @name";
        if (sql.Length > 4000)
        {
            return null;
        }
        var command = new SqlCommand(sql, connection);
        command.Parameters.AddWithValue("@name", name ?? "");
        return command.ExecuteScalar();
    }
}
