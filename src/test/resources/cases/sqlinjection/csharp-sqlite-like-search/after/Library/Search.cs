using System.Collections.Generic;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Data.Sqlite;

namespace Library
{
    public class SearchController : Controller
    {
        private readonly SqliteConnection _db;

        public SearchController(SqliteConnection db) => _db = db;

        public IActionResult Index()
        {
            var titles = new List<string>();
            var command = _db.CreateCommand();
            command.CommandText = "SELECT title FROM books WHERE title LIKE @q AND lang = @lang";
            command.Parameters.AddWithValue("@q", "%" + Request.Query["q"] + "%");
            command.Parameters.AddWithValue("@lang", Request.Query["lang"].ToString());
            using (var reader = command.ExecuteReader())
            {
                while (reader.Read()) titles.Add(reader.GetString(0));
            }
            return View(titles);
        }
    }
}
