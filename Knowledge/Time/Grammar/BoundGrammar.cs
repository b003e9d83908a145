namespace Assistant.Knowledge.Time.Grammar;

/// <summary>The words that make one end of a time open: "trước", "chậm nhất", "đến hết", "từ", "sau", "by", "since".</summary>
internal static class BoundGrammar
{
    /// <summary>No bound has more words between it and its time.</summary>
    private const int MostFillers = 3;

    internal static Bound TryRead(TokenLine line, int i, out int next)
    {
        var bound = ReadWord(line, i, out next);
        if (bound == Bound.None)
            return bound;
        if (bound == Bound.AtLatest && line.Is(next, TimeWord.Truoc) && line.Is(i, TimeWord.Den))
            (bound, next) = (Bound.Before, next + 1);
        for (var skipped = 0; skipped < MostFillers && IsFiller(line[next], bound); skipped++)
            next++;
        return bound;
    }

    /// <summary>"chậm nhất là vào ngày", "đến hết ngày", "hạn chót: 10/6".</summary>
    private static bool IsFiller(Token token, Bound bound) => token.Word is TimeWord.La or TimeWord.Vao or TimeWord.Luc or TimeWord.On
        || (bound == Bound.AtLatest && (token.Is(':') || token.Word is TimeWord.Trong or TimeWord.Den or TimeWord.Het));

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
            case TimeWord.Toi when !token.Loose && line[i - 1].Kind != TokenKind.Number && StartsDate(line, i + 1):
                return Bound.AtLatest;
            case TimeWord.Het when line.Trusts(i):
            case TimeWord.By or TimeWord.Until:
                return Bound.AtLatest;
            default:
                return Bound.None;
        }
    }

    /// <summary>"tới 30/6", "tới ngày 30": not "tới 3 đơn vị".</summary>
    private static bool StartsDate(TokenLine line, int i) =>
        (line[i].IsNumber && line[i + 1].Is('/') && line[i + 2].IsNumber && !line.Is(i + 3, TimeWord.CountNoun)) || line.Is(i, TimeWord.Cuoi)
        || (line.Is(i, TimeWord.Day) && line[i + 1].IsNumber);

    /// <summary>"không quá ngày", "không muộn hơn", "không sau".</summary>
    private static Bound ReadNot(TokenLine line, int i, ref int next)
    {
        if (line.Is(i + 1, TimeWord.Over) || (line.Is(i + 1, TimeWord.Qua) && !line.IsMarked))
        {
            next = i + 2;
            return Bound.AtLatest;
        }

        if (line.Is(i + 1, TimeWord.Sau) && !line[i + 2].IsForeign)
        {
            next = i + 2;
            return Bound.AtLatest;
        }

        if (!line.Is(i + 1, TimeWord.Cham) || !line.Is(i + 2, TimeWord.Share))
            return Bound.None;
        next = i + 3;
        return Bound.AtLatest;
    }
}
