using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace Cinema
{
    public class Startup
    {
        public void Configure(IApplicationBuilder app)
        {
            app.UseExceptionHandler(errors => errors.Run(async context =>
            {
                var feature = context.Features.Get<IExceptionHandlerPathFeature>();
                context.Response.ContentType = "text/html";
                await context.Response.WriteAsync("<p>" + feature.Path + "</p><pre>" + feature.Error.StackTrace + "</pre>");
            }));
            app.UseRouting();
        }
    }
}
