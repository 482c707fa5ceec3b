using Microsoft.Data.SqlClient;

namespace Store;

public class InnerBlock
{
    public object Count(SqlConnection connection, string[] words)
    {
        string sql = "SELECT COUNT(*) FROM books";
        if (words.Length > 0)
        {
            var first = words[0];
            sql += " WHERE title = '" + first + "'";
        }
        var command = new SqlCommand(sql, connection);
        return command.ExecuteScalar();
    }
}
