namespace Assistant.Knowledge.Search;

/// <summary>Joins two rankings by reciprocal rank: what either has high stands high, and scores that cannot be compared need not be.</summary>
internal static class RankFusion
{
    /// <summary>Dampens the first ranks: the constant of Cormack, Clarke and Büttcher (2009).</summary>
    private const double Damping = 60;

    /// <summary>The passages of both rankings, best first; of equals the one that stands higher by its words.</summary>
    /// <param name="byWords">Ranked by their words.</param>
    /// <param name="byMeaning">Ranked by nearness in meaning.</param>
    /// <param name="top">At most so many.</param>
    public static IEnumerable<PassageHit> Of(IEnumerable<PassageHit> byWords, IEnumerable<Passage> byMeaning, int top)
    {
        var scores = new Dictionary<Passage, (double Score, int Order)>(ReferenceEqualityComparer.Instance);
        Count(byWords.Select(hit => hit.Passage));
        Count(byMeaning);
        return scores.OrderByDescending(entry => entry.Value.Score).ThenBy(entry => entry.Value.Order).Take(Math.Max(0, top)).Select(entry => new PassageHit(entry.Key, entry.Value.Score));

        void Count(IEnumerable<Passage> ranking)
        {
            var rank = 0;
            foreach (var passage in ranking)
            {
                var (score, order) = scores.GetValueOrDefault(passage, (0, scores.Count));
                scores[passage] = (score + (1 / (Damping + ++rank)), order);
            }
        }
    }
}
