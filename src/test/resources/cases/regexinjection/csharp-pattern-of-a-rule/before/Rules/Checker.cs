using System.Linq;
using System.Text.RegularExpressions;

namespace Rules
{
    public class Checker
    {
        private readonly Rule[] _rules;

        public Checker(Rule[] rules) => _rules = rules;

        public bool Allows(string plate)
        {
            foreach (var rule in _rules)
            {
                if (Regex.IsMatch(plate, rule.Pattern)) return true;
            }
            return false;
        }
    }
}
