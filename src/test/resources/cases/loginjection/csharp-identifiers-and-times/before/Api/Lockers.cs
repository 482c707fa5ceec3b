var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapPut("/lockers/{id:guid}/open", (Guid id, int minutes, ILogger<Program> log) =>
{
    log.LogInformation("locker {Id} open until {Until}", id, DateTime.UtcNow.AddMinutes(minutes));
    return Results.NoContent();
});

app.Run();
