var app = WebApplication.Create(args);
app.MapGet("/go", (string to) =>
{
    string target = to;
    if (!System.Uri.IsWellFormedUriString(target, System.UriKind.Relative) || target.StartsWith("//"))
    {
        target = "~/";
    }
    return Results.Redirect(target);
});
app.Run();
