using System.Threading.Tasks;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Warehouse.Filters;

public class ErrorFilter(ILogger<ErrorFilter> logger) : IAsyncExceptionFilter
{
    public Task OnExceptionAsync(ExceptionContext context)
    {
        logger.LogError(context.Exception, "{Action} failed", context.ActionDescriptor.DisplayName);
        context.Result = new ContentResult { StatusCode = 500, Content = context.Exception.ToString() };
        context.ExceptionHandled = true;
        return Task.CompletedTask;
    }
}
