var builder = WebApplication.CreateBuilder(args);
builder.Services.AddRazorPages();

var app = builder.Build();
app.UseDeveloperExceptionPage();
app.UseStaticFiles();
app.MapRazorPages();
app.Run();
