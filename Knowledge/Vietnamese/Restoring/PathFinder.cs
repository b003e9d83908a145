namespace Assistant.Knowledge.Vietnamese.Restoring;

/// <summary>Finds the likeliest reading of a row of tokens: a beam search over the last two words.</summary>
internal sealed class PathFinder(LanguageModel language)
{
    private const int Beam = 14;

    /// <summary>Chooses one reading for each token.</summary>
    /// <param name="readings">The readings of each token, at least one each.</param>
    public Candidate[] Choose(IReadOnlyList<Candidate[]> readings)
    {
        List<Step> beam = [new Step(null, null, LanguageModel.Stop, LanguageModel.Stop, 0)];
        var next = new Dictionary<long, Step>();
        foreach (var candidates in readings)
        {
            next.Clear();
            foreach (var step in beam)
            {
                foreach (var candidate in candidates)
                {
                    Keep(next, Extend(step, candidate));
                }
            }

            beam = [.. next.Values.OrderBy(step => step.Cost).Take(Beam)];
        }

        var chosen = new Candidate[readings.Count];
        var at = beam[0];
        for (var i = readings.Count - 1; i >= 0; i--)
        {
            chosen[i] = at.Chosen!;
            at = at.Before!;
        }

        return chosen;
    }

    private Step Extend(Step step, Candidate candidate)
    {
        var (beforeLast, last) = (step.BeforeLast, step.Last);
        var cost = step.Cost + candidate.Cost;
        foreach (var word in candidate.Words)
        {
            cost += language.Cost(beforeLast, last, word);
            (beforeLast, last) = (last, word);
        }

        return new Step(step, candidate, beforeLast, last, cost);
    }

    private static void Keep(Dictionary<long, Step> steps, Step step)
    {
        var key = LanguageModel.Pair(step.BeforeLast, step.Last);
        if (!steps.TryGetValue(key, out var known) || step.Cost < known.Cost)
        {
            steps[key] = step;
        }
    }

    private sealed record Step(Step? Before, Candidate? Chosen, int BeforeLast, int Last, double Cost);
}
