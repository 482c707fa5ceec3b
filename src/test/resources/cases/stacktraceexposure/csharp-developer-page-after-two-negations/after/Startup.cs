using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace Pharmacy.Orders
{
    public class Startup
    {
        private readonly IConfiguration settings;

        public Startup(IConfiguration settings)
        {
            this.settings = settings;
        }

        public void Configure(IApplicationBuilder app, IWebHostEnvironment env)
        {
            if (!env.IsDevelopment() && settings["Details"] != "yes")
            {
                app.UseExceptionHandler("/error");
            }
            else
            {
                if (env.IsDevelopment())
                {
                    app.UseDeveloperExceptionPage();
                }
            }
        }
    }
}
