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
                filter = "author = '" + text + "'";
            }
            else
            {
                filter = "title = '" + text + "'";
            }
            var command = new SqliteCommand("SELECT * FROM books WHERE " + filter, db);
            return command.ExecuteReader();
        }
    }
}
