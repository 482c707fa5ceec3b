using Microsoft.AspNetCore.Builder;

namespace Hosting
{
    public static class Pipeline
    {
        public static IApplicationBuilder UseDefaults(this IApplicationBuilder app)
        {
            app.UseDeveloperExceptionPage();
            return app.UseStaticFiles().UseRouting();
        }
    }
}
