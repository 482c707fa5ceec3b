using Microsoft.Data.Sqlite;

namespace Recipes;

public class Finder
{
    public SqliteDataReader Find(SqliteConnection db, string words)
    {
        var like = "%" + words + "%";
        var command = new SqliteCommand($"SELECT id, title FROM recipes WHERE title LIKE '{like}' OR text LIKE '{like}'", db);
        return command.ExecuteReader();
    }
}
