using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Hosting;

namespace Tickets.Middleware;

internal sealed class Problems(IWebHostEnvironment env) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext http, Exception exception, CancellationToken stop)
    {
        var problem = new ProblemDetails
        {
            Title = "Something went wrong",
            Detail = env.IsDevelopment() ? exception.ToString() : null,
        };
        await http.Response.WriteAsJsonAsync(problem, stop);
        return true;
    }
}
