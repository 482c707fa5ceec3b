using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Serilog;

namespace Billing.Errors
{
    public class AllErrors : IExceptionHandler
    {
        public async ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken token)
        {
            var problem = new ProblemDetails { Status = 500, Title = "The invoice could not be made" };
            problem.Extensions["trace"] = exception.StackTrace;
            context.Response.StatusCode = 500;
            await context.Response.WriteAsJsonAsync(problem, token);
            return true;
        }
    }
}
