using System;
using System.IO;

namespace Mail.Services
{
    public class Templates
    {
        private readonly string _root;

        public Templates(string root)
        {
            _root = root;
        }

        public string Load(string language, string name)
        {
            return File.ReadAllText(Path.Combine(_root, language, name + ".txt"));
        }
    }
}
