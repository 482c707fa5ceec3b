using Microsoft.Data.Sqlite;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/stations", (string line) =>
{
    using var db = new SqliteConnection("Data Source=metro.db");
    db.Open();
    var sql = $"SELECT name FROM stations WHERE line = '{line}'";
    if (sql.Length > 500)
    {
        return Results.BadRequest();
    }
    using var command = new SqliteCommand(sql, db);
    return Results.Ok(command.ExecuteScalar());
});

app.Run();
