using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace Harbour.Cranes
{
    public class Startup
    {
        public void Configure(IApplicationBuilder app, IWebHostEnvironment env)
        {
            app.UseRouting().UseDeveloperExceptionPage();
        }
    }
}
