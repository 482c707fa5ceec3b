using System;

namespace School.Games
{
    public class Deck
    {
        public string Token()
        {
            var r = new Random();
            Shuffle(r);
            return r.Next(100000).ToString();
        }

        private void Shuffle(Random source)
        {
        }
    }
}
