using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/click/{mail}", (string mail, string to, HttpContext http) =>
{
    string target = to;
    if (!System.Uri.IsWellFormedUriString(target, System.UriKind.Relative) || target.StartsWith("//"))
    {
        target = "/";
    }
    http.Response.Redirect(target);
});
app.MapGet("/", () => "newsletter");

app.Run();
