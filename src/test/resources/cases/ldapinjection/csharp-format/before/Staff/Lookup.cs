using System.Collections.Generic;
using System.DirectoryServices;

namespace Hospital.Staff
{
    public class Lookup
    {
        private readonly DirectoryEntry _root;

        public Lookup(DirectoryEntry root)
        {
            _root = root;
        }

        public IList<string> NamesIn(string ward, string role)
        {
            var names = new List<string>();
            using (var searcher = new DirectorySearcher(_root))
            {
                searcher.Filter = string.Format("(&(department={0})(title={1}))", ward, role);
                searcher.PropertiesToLoad.Add("cn");
                foreach (SearchResult result in searcher.FindAll())
                {
                    names.Add(result.Properties["cn"][0].ToString());
                }
            }
            return names;
        }
    }
}
