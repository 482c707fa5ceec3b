using System.Collections.Generic;
using Microsoft.Data.Sqlite;

namespace Sync;

public class Outbox
{
    private readonly Dictionary<string, SqliteCommand> _commands = new();

    public void Mark(string table, string key)
    {
        _commands[table].CommandText = "UPDATE outbox SET sent = 1 WHERE row_key = '" + key + "'";
        _commands[table].ExecuteNonQuery();
    }
}
