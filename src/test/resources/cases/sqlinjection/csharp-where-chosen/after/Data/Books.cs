using Microsoft.Data.Sqlite;

namespace Library.Data
{
    public class Books
    {
        public SqliteDataReader Search(SqliteConnection db, string text, bool byAuthor)
        {
            string filter;
            if (byAuthor)
            {
                filter = "author = @text";
            }
            else
            {
                filter = "title = @text2";
            }
            var command = new SqliteCommand("SELECT * FROM books WHERE " + filter, db);
            command.Parameters.AddWithValue("@text", text ?? "");
            command.Parameters.AddWithValue("@text2", text ?? "");
            return command.ExecuteReader();
        }
    }
}
