using System;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;

namespace Booking.Middleware
{
    public class Errors
    {
        private readonly RequestDelegate _next;

        public Errors(RequestDelegate next)
        {
            _next = next;
        }

        public async Task Invoke(HttpContext context)
        {
            try
            {
                await _next(context);
            }
            catch (Exception error)
            {
                context.Response.StatusCode = 500;
                context.Response.ContentType = "text/plain";
                await context.Response.WriteAsync(error.ToString());
            }
        }
    }
}
