using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace Harbour.Berths
{
    public class Startup
    {
        public void Configure(IApplicationBuilder app, IWebHostEnvironment env)
        {
            app.UseDeveloperExceptionPage()
                .UseStaticFiles();
            app.UseRouting();
        }
    }
}
