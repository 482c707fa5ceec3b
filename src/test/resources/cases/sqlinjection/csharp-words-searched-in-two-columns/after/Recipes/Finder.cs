using Microsoft.Data.Sqlite;

namespace Recipes;

public class Finder
{
    public SqliteDataReader Find(SqliteConnection db, string words)
    {
        var like = "%" + words + "%";
        var command = new SqliteCommand("SELECT id, title FROM recipes WHERE title LIKE @like OR text LIKE @like2", db);
        command.Parameters.AddWithValue("@like", like ?? "");
        command.Parameters.AddWithValue("@like2", like ?? "");
        return command.ExecuteReader();
    }
}
