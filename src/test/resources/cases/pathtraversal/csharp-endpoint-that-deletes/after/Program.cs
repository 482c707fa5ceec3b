using System.IO;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapDelete("/photos/{id}", (string id) =>
{
    var file = Path.Combine(app.Environment.ContentRootPath, "photos", id);
    if (!Path.GetFullPath(file).StartsWith(Path.GetFullPath(Path.Combine(app.Environment.ContentRootPath, "photos")).TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, System.StringComparison.Ordinal))
    {
        throw new IOException("The path leads out of its folder.");
    }
    File.Delete(file);
    return Results.NoContent();
});

app.Run();
