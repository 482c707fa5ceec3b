using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace Harbour.Pilots
{
    public static class Pages
    {
        public static IApplicationBuilder UsePages(this IApplicationBuilder app, IWebHostEnvironment env)
        {
            return app.UseDeveloperExceptionPage();
        }
    }
}
