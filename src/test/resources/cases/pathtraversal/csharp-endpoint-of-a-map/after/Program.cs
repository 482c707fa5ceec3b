using System.IO;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();
var maps = app.Configuration["Maps"] ?? "maps";

app.MapGet("/maps/{town}", (string town) =>
{
    string path = Path.Combine(maps, town + ".png");
    if (!Path.GetFullPath(path).StartsWith(Path.GetFullPath(maps).TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, System.StringComparison.Ordinal))
    {
        throw new IOException("The path leads out of its folder.");
    }
    return Results.File(path, "image/png");
});
app.MapDelete("/maps/{town}", (string town) =>
{
    var file = Path.Combine(maps, town + ".png");
    File.Delete(file);
    return Results.NoContent();
});

app.Run();
