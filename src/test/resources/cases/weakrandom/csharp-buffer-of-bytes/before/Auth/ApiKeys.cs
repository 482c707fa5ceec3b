// Keys that partners send with every request.
using System;
using Microsoft.Extensions.Logging;

namespace Billing.Auth;

public sealed class ApiKeys(ILogger<ApiKeys> logger)
{
    public string Create()
    {
        var bytes = new byte[32];
        new Random().NextBytes(bytes);
        logger.LogInformation("key created");
        return Convert.ToBase64String(bytes);
    }
}
