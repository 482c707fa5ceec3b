using System.Text.RegularExpressions;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/dishes", (string? q, IMenu menu) =>
{
    var wanted = new Regex($"^{Regex.Escape(q ?? "")}", RegexOptions.IgnoreCase);
    return menu.Dishes.Where(dish => wanted.IsMatch(dish.Name));
});

app.Run();
