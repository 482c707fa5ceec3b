var app = WebApplication.Create(args);
app.MapGet("/go", (string to) => Results.Redirect(to));
app.Run();
