using System.Data;
using System.Data.Odbc;

namespace Store;

public class AnyDriver
{
    public object Find(IDbConnection connection, string name)
    {
        IDbCommand command = connection.CreateCommand();
        command.CommandText = "SELECT price FROM prices WHERE name = '" + name + "'";
        return command.ExecuteScalar();
    }
}
