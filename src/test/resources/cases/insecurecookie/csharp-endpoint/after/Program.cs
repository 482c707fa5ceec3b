using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapPost("/cart", (HttpContext http, Cart cart) =>
{
    http.Response.Cookies.Append("cart", cart.Id.ToString(), new CookieOptions { HttpOnly = true, Secure = true, SameSite = SameSiteMode.Lax });
    return Results.Ok();
});

app.Run();
