using System;
using Microsoft.Data.SqlClient;

namespace Store;

public class Logged
{
    public object Find(SqlConnection connection, string name)
    {
        string sql = "SELECT price FROM prices WHERE name = '" + name + "'";
        Console.WriteLine(sql);
        var command = new SqlCommand(sql, connection);
        return command.ExecuteScalar();
    }
}
