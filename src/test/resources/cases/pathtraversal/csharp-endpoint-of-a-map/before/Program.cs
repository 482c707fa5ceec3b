var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();
var maps = app.Configuration["Maps"] ?? "maps";

app.MapGet("/maps/{town}", (string town) => Results.File(Path.Combine(maps, town + ".png"), "image/png"));
app.MapDelete("/maps/{town}", (string town) =>
{
    var file = Path.Combine(maps, town + ".png");
    File.Delete(file);
    return Results.NoContent();
});

app.Run();
