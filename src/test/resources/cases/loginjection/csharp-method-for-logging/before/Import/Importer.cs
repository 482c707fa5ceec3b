using System;

namespace Import
{
    public class Importer
    {
        public event Action<string> Reported;

        public void Line(string line)
        {
            if (line.Length == 0) Report("empty line");
            else Report("read " + line);
        }

        private void Report(string text) => Reported?.Invoke(text);
    }
}
