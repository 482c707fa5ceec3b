using System.IO;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapDelete("/photos/{id}", (string id) =>
{
    var file = Path.Combine(app.Environment.ContentRootPath, "photos", id);
    File.Delete(file);
    return Results.NoContent();
});

app.Run();
