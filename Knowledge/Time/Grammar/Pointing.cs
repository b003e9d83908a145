namespace Assistant.Knowledge.Time.Grammar;

/// <summary>"này", "sau", "tới", "trước", "vừa qua" after a unit; "this", "next", "last" before one.</summary>
internal static class Pointing
{
    /// <summary>How many units from the present one; null where no such word stands there.</summary>
    internal static int? Of(TokenLine line, int i, out int next)
    {
        next = i + 1;
        var token = line[i];
        if (token.Blocked || token.Kind != TokenKind.Word || line[i - 2].Is(TimeWord.Some))
            return null;
        switch (token.Word)
        {
            case TimeWord.This or TimeWord.Nay:
                return 0;
            case TimeWord.Hom when line.Is(i + 1, TimeWord.Nay):
                next = i + 2;
                return 0;
            case TimeWord.Sau:
                return IsTwice(line, i) ? Twice(ref next) : 1;
            case TimeWord.Toi when line.Trusts(i):
                return IsTwice(line, i) ? Twice(ref next) : 1;
            case TimeWord.Ke or TimeWord.About when line.Is(i + 1, TimeWord.Toi):
            case TimeWord.Ke when line.Is(i + 1, TimeWord.Followed):
            case TimeWord.Followed when line.Is(i + 1, TimeWord.Following):
                next = i + 2;
                return 1;
            case TimeWord.Truoc when line.Trusts(i) && !line.Is(i + 1, TimeWord.Day) && !line.Is(i + 1, TimeWord.Han):
                return line.Is(i + 1, TimeWord.Truoc) || IsTwice(line, i) ? Twice(ref next) * -1 : -1;
            case TimeWord.Qua or TimeWord.Ngoai:
                return -1;
            case TimeWord.Kia when line[i - 1].Is(TimeWord.Year) && line[i - 1].Value == 5 && !line[i - 1].Loose:
                return -2;
            case TimeWord.Roi when line.Trusts(i) && line[i - 1].Word is TimeWord.Week or TimeWord.Month or TimeWord.Quarter:
                return -1;
            case TimeWord.Vua when line.Is(i + 1, TimeWord.Roi) || line.Is(i + 1, TimeWord.Qua):
                next = i + 2;
                return -1;
            default:
                return null;
        }
    }

    /// <summary>The English words, which stand before their unit.</summary>
    internal static int? Before(TokenLine line, int i, out int next)
    {
        next = i + 1;
        return line[i].Word switch
        {
            TimeWord.This when line[i].End - line[i].Start == 4 => 0,
            TimeWord.Next or TimeWord.Coming => 1,
            TimeWord.Last or TimeWord.Past => -1,
            _ => null,
        };
    }

    /// <summary>"tuần sau nữa", "tuần sau sau".</summary>
    private static bool IsTwice(TokenLine line, int i) =>
        line.Is(i + 1, TimeWord.More) || (line[i].Is(TimeWord.Sau) && line.Is(i + 1, TimeWord.Sau))
        || (line[i + 1].Is(TimeWord.HalfOf) && line[i + 1].Loose && !line.IsMarked);

    private static int Twice(ref int next)
    {
        next++;
        return 2;
    }
}
