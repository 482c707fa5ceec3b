using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Workers;

public sealed class Mailer(ILogger<Mailer> log, IMailQueue queue) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stop)
    {
        await foreach (var mail in queue.ReadAllAsync(stop))
        {
            try
            {
                await mail.SendAsync(stop);
            }
            catch (Exception e)
            {
                log.LogError(e, "Mail {Id} to {Address} not sent", mail.Id, mail.Address);
            }
        }
    }
}
