var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapPost("/cart", (HttpContext http, Cart cart) =>
{
    http.Response.Cookies.Append("cart", cart.Id.ToString());
    return Results.Ok();
});

app.Run();
