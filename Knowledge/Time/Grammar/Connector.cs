namespace Assistant.Knowledge.Time.Grammar;

/// <summary>The words between the two ends of a range: "đến", "tới", "cho đến hết", "-", "to", "until".</summary>
internal static class Connector
{
    /// <summary>Reads one; "and" counts after "between".</summary>
    internal static bool TryRead(TokenLine line, int i, bool afterBetween, out int next)
    {
        next = i;
        if (line.Is(next, TimeWord.Cho))
            next++;
        var token = line[next];
        var isWord = token.Is(TimeWord.Den) || token.Is(TimeWord.To) || token.Is(TimeWord.Until) || (token.Is(TimeWord.Toi) && line.Trusts(next))
            || (afterBetween && token.Is(TimeWord.And));
        if (isWord)
        {
            next++;
            if (line.Is(next, TimeWord.Het))
                next++;
            if (line.Is(next, TimeWord.Luc) || line.Is(next, TimeWord.The))
                next++;
            return true;
        }

        if (!token.Is('-'))
            return false;
        next += line[next + 1].Is('>') ? 2 : 1;
        return true;
    }
}
