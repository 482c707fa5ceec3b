using System.Collections.Generic;
using Serilog;

namespace Photos.Services
{
    public class Tagger
    {
        private readonly ILogger _log = Log.ForContext<Tagger>();

        public void Tag(int photo, IReadOnlyList<string> tags)
        {
            _log.Debug("Photo {Photo} gets {Tags}", photo, string.Join(", ", tags).Replace("\r", " ").Replace("\n", " "));
        }
    }
}
