using System;
using System.IO;

namespace Tickets
{
    public class Attachment
    {
        public FileStream Open(int ticket, Guid id)
        {
            return File.OpenRead(Path.Combine("/srv/tickets", ticket.ToString(), id + ".bin"));
        }
    }
}
