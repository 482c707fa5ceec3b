using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/click/{mail}", (string mail, string to, HttpContext http) => http.Response.Redirect(to));
app.MapGet("/", () => "newsletter");

app.Run();
