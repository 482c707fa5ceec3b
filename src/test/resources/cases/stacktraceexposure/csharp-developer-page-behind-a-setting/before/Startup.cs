using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;

namespace Harbour.Fees
{
    public class Startup
    {
        public void Configure(IApplicationBuilder app, IWebHostEnvironment env, IConfiguration settings)
        {
            if (settings["Details"] == "yes")
                app.UseDeveloperExceptionPage(new DeveloperExceptionPageOptions() { SourceCodeLineCount = 2 });
        }
    }
}
