namespace Assistant.Knowledge.Time.Grammar;

/// <summary>The words that make one end of a time open: "trước", "chậm nhất", "đến hết", "từ", "sau", "by", "since".</summary>
internal static class BoundGrammar
{
    internal static Bound TryRead(TokenLine line, int i, out int next)
    {
        var bound = ReadWord(line, i, out next);
        if (bound == Bound.None)
            return bound;
        while (line.Is(next, TimeWord.La) || line.Is(next, TimeWord.Vao) || line.Is(next, TimeWord.Luc) || line.Is(next, TimeWord.On)
            || (line[next].Is(':') && bound == Bound.AtLatest))
            next++;
        return bound;
    }

    private static Bound ReadWord(TokenLine line, int i, out int next)
    {
        next = i + 1;
        var token = line[i];
        if (token.Blocked || token.Kind != TokenKind.Word)
            return Bound.None;
        switch (token.Word)
        {
            case TimeWord.Ke when line.Is(i + 1, TimeWord.Tu):
                next = i + 2;
                return Bound.From;
            case TimeWord.Tu when line.Trusts(i) && !line[i - 1].Is(TimeWord.Thu):
            case TimeWord.From or TimeWord.Since or TimeWord.Between:
                return Bound.From;
            case TimeWord.Truoc when line.Trusts(i):
            case TimeWord.Before:
                return Bound.Before;
            case TimeWord.Sau when !line[i - 1].Is(TimeWord.Thu) && !line[i - 1].Is(TimeWord.Week) && !line[i - 1].Is(TimeWord.Month):
            case TimeWord.After:
                return Bound.After;
            case TimeWord.Cham when line.Is(i + 1, TimeWord.Most):
                next = i + 2;
                return Bound.AtLatest;
            case TimeWord.Han when line.Is(i + 1, TimeWord.Chot) || (line.Is(i + 1, TimeWord.Cuoi) && !line.Is(i + 2, TimeWord.Month)
                && !line.Is(i + 2, TimeWord.Week) && !line.Is(i + 2, TimeWord.Year) && !line.Is(i + 2, TimeWord.Quarter)):
                next = i + 2;
                return Bound.AtLatest;
            case TimeWord.Khong:
                return ReadNot(line, i, ref next);
            case TimeWord.No when line.Is(i + 1, TimeWord.Later, TimeWord.Than):
                next = i + 3;
                return Bound.AtLatest;
            case TimeWord.Cho when line.Is(i + 1, TimeWord.Den) || line.Is(i + 1, TimeWord.Toi):
                next = line.Is(i + 2, TimeWord.Het) ? i + 3 : i + 2;
                return Bound.AtLatest;
            case TimeWord.Den when line.Trusts(i):
                next = line.Is(i + 1, TimeWord.Het) ? i + 2 : i + 1;
                return Bound.AtLatest;
            case TimeWord.Toi when line.Trusts(i) && line.Is(i + 1, TimeWord.Het):
                next = i + 2;
                return Bound.AtLatest;
            case TimeWord.Het when line.Trusts(i):
            case TimeWord.By or TimeWord.Until:
                return Bound.AtLatest;
            default:
                return Bound.None;
        }
    }

    /// <summary>"không quá ngày", "không muộn hơn".</summary>
    private static Bound ReadNot(TokenLine line, int i, ref int next)
    {
        if (line.Is(i + 1, TimeWord.Over) || (line.Is(i + 1, TimeWord.Qua) && !line.IsMarked))
        {
            next = i + 2;
            return Bound.AtLatest;
        }

        if (!line.Is(i + 1, TimeWord.Cham) || !line[i + 2].IsForeign)
            return Bound.None;
        next = i + 3;
        return Bound.AtLatest;
    }
}
